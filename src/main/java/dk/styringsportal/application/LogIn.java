package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.PasswordRules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Checks names and passwords of local accounts. */
@ApplicationScoped
public class LogIn {

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    private FailedAttempts failures;
    private VerifiedCredentials verified;
    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        failures = new FailedAttempts(clock);
        verified = new VerifiedCredentials(clock);
        hashOfNobody = hashing.hash("nobody");
    }

    /**
     * The account of that name and password; empty if they do not fit, or the account is closed. An unknown name takes as
     * long as a wrong password.
     *
     * @throws TooManyAttemptsException after too many failures with the name
     */
    @Transactional
    public Optional<Account> verify(String name, String password) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        if (known.length() > PasswordRules.LONGEST || password.length() > PasswordRules.LONGEST) {
            return Optional.empty();
        }
        Optional<Account> account = named(known).filter(Account::isActive);
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        if (verified.contains(known, password, hash)) {
            return account;
        }
        failures.check(known);
        if (!hashing.matches(password, hash) || account.isEmpty()) {
            failures.add(known);
            return Optional.empty();
        }
        failures.forget(known);
        verified.add(known, password, hash);
        return account;
    }

    /** The account of a session; empty once it is closed or has another password. */
    @Transactional
    Optional<Account> behind(SessionMark mark) {
        return named(mark.name()).filter(mark::fits);
    }

    /** Nothing that was seen of the name before counts any more, neither that its password was right nor wrong. */
    void forget(String name) {
        failures.forget(name);
        verified.forget(name);
    }

    private Optional<Account> named(String known) {
        return demoAccounts.named(known).or(() -> accounts.named(known));
    }
}
