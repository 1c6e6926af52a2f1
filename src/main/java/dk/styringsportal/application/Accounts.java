package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountDraft;
import dk.styringsportal.access.AccountFault;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.LastAdministratorException;
import dk.styringsportal.access.OneTimePassword;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.UnusableAccountException;
import dk.styringsportal.access.User;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Keeping the accounts: opening, new one-time passwords, other roles, closing and reopening. The demonstration's own
 * accounts are seen, and stay as they are.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private LogIn logIn;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * An account with the password that was made for it, to be told to its user and kept nowhere.
     *
     * @param password in clear
     */
    public record Issued(Account account, String password) {

        @Override
        public String toString() {
            return "Issued[" + account + "]";
        }
    }

    /** All accounts, closed ones too. */
    public List<Account> list(User user) {
        checkMayKeep(user);
        return Stream.concat(demoAccounts.all().stream(), accounts.all().stream()).toList();
    }

    /** @throws NotFoundException if there is no such account */
    public Account get(User user, String name) {
        checkMayKeep(user);
        return demoAccounts.named(name).or(() -> accounts.named(name)).orElseThrow(() -> noAccount(name));
    }

    /** Whether the account is the demonstration's own, which nobody changes. */
    public boolean isOfDemonstration(String name) {
        return demoAccounts.named(name).isPresent();
    }

    /**
     * Opens an account with a one-time password.
     *
     * @throws UnusableAccountException telling all that is wrong with it
     */
    public Issued open(User user, AccountDraft draft) {
        checkMayKeep(user);
        List<AccountFault> faults = faults(draft);
        if (!faults.isEmpty()) {
            throw new UnusableAccountException(faults);
        }
        String password = OneTimePassword.make(random);
        Account account = Account.withOneTimePassword(draft.user(), hashing.hash(password));
        accounts.add(account);
        audit.record(user, "account.open", account.user());
        return new Issued(account, password);
    }

    private List<AccountFault> faults(AccountDraft draft) {
        List<AccountFault> faults = new ArrayList<>(draft.faults());
        if (isOfDemonstration(draft.name()) || accounts.named(draft.name()).isPresent()) {
            faults.add(AccountFault.NAME_TAKEN);
        }
        if (CprNumber.isIn(draft.name())) {
            faults.add(AccountFault.NAME_LIKE_CPR);
        }
        if (CprNumber.isIn(draft.displayName())) {
            faults.add(AccountFault.DISPLAY_NAME_LIKE_CPR);
        }
        return faults;
    }

    /** Gives the account a one-time password; the old one and the sessions begun with it are over. */
    public Issued resetPassword(User user, String name) {
        checkMayKeep(user);
        String password = OneTimePassword.make(random);
        String hash = hashing.hash(password);
        Account reset = change(user, "account.resetPassword", held(name), account -> account.passwordReset(hash));
        return new Issued(reset, password);
    }

    /**
     * Closes the account: nobody logs in with it, and whoever is logged in is out. A closed one stays as it is.
     *
     * @throws LastAdministratorException for the last active administrator
     */
    public Account close(User user, String name) {
        checkMayKeep(user);
        List<Account> administrators = heldAdministrators();
        Account account = held(name);
        checkIsNotLast(account, administrators);
        return account.isActive()
                ? change(user, "account.close", account, active -> active.closed(clock.instant()))
                : account;
    }

    /** Lets the user in again. An active account stays as it is. */
    public Account reopen(User user, String name) {
        checkMayKeep(user);
        Account account = held(name);
        return account.isActive() ? account : change(user, "account.reopen", account, Account::reopened);
    }

    /**
     * Gives the account other roles of the same side; nobody moves between KL and a municipality.
     *
     * @throws UnusableAccountException without a role, or with one of the other side
     * @throws LastAdministratorException if the last active administrator would no longer be one
     */
    public Account changeRoles(User user, String name, Set<Role> roles) {
        checkMayKeep(user);
        List<Account> administrators = heldAdministrators();
        Account account = held(name);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            checkIsNotLast(account, administrators);
        }
        Optional<AccountFault> fault = AccountDraft.faultOfRoles(roles);
        if (fault.isPresent() || roles.stream().anyMatch(role -> role.isOfKl() != account.user().isKl())) {
            throw new UnusableAccountException(List.of(fault.orElse(AccountFault.MIXED_ROLES)));
        }
        return change(user, "account.changeRoles", account, before -> before.withRoles(roles));
    }

    private Account change(User user, String action, Account before, UnaryOperator<Account> how) {
        Account after = how.apply(before);
        accounts.update(after);
        logIn.forget(after.user().name());
        audit.record(user, action, after.user());
        return after;
    }

    /** Those who are active; held first, so that of two administrators who close each other's account one is too late. */
    private List<Account> heldAdministrators() {
        return Stream.concat(demoAccounts.all().stream(), accounts.heldOfKl().stream())
                .filter(Account::isActiveAdministrator)
                .toList();
    }

    private static void checkIsNotLast(Account account, List<Account> administrators) {
        String name = account.user().name();
        if (administrators.size() == 1 && administrators.get(0).user().name().equals(name)) {
            throw new LastAdministratorException(name);
        }
    }

    /** The demonstration's own are not among them. */
    private Account held(String name) {
        return accounts.held(name)
                .filter(account -> !isOfDemonstration(name))
                .orElseThrow(() -> noAccount(name));
    }

    private static NotFoundException noAccount(String name) {
        return new NotFoundException("There is no account " + name);
    }

    private static void checkMayKeep(User user) {
        if (!Tenancy.mayKeepAccounts(user)) {
            throw new AccessDeniedException("Only KL's administrators keep accounts");
        }
    }
}
