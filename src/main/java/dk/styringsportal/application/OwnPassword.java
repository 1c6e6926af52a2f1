package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.PasswordFault;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.PasswordRefusedException;
import dk.styringsportal.access.PasswordRules;
import dk.styringsportal.access.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/** Choosing one's own password. */
@ApplicationScoped
@Transactional
public class OwnPassword {

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

    /** Whether the user can choose; the demonstration's passwords are everybody's. */
    public boolean mayChange(User user) {
        return demoAccounts.named(user.name()).isEmpty();
    }

    /**
     * Puts the wanted password in the place of the present one. The user's other sessions are over.
     *
     * @param repeated the wanted one, written once more
     * @return the account to go on with
     * @throws PasswordRefusedException telling all that is wrong
     * @throws TooManyAttemptsException after too many wrong present passwords
     * @throws AccessDeniedException for the demonstration's own accounts
     */
    public Account change(User user, String present, String wanted, String repeated) {
        if (!mayChange(user)) {
            throw new AccessDeniedException("The demonstration's passwords stay as they are");
        }
        Set<PasswordFault> faults = faults(user, present, wanted, repeated);
        if (!faults.isEmpty()) {
            throw new PasswordRefusedException(faults);
        }
        String hash = hashing.hash(wanted);
        Account changed = accounts.held(user.name()).orElseThrow().passwordChosen(hash);
        accounts.update(changed);
        logIn.forget(user.name());
        audit.record(user, "account.changePassword", user);
        return changed;
    }

    private Set<PasswordFault> faults(User user, String present, String wanted, String repeated) {
        Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
        if (present.isEmpty() || logIn.verify(user.name(), present).isEmpty()) {
            faults.add(PasswordFault.PRESENT_WRONG);
        }
        PasswordRules.fault(wanted, user.name(), present).ifPresent(faults::add);
        if (!wanted.equals(repeated)) {
            faults.add(PasswordFault.NOT_REPEATED);
        }
        return faults;
    }
}
