package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.User;
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

    private static final int LONGEST = 200;

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
     * The user of that name and password; empty if they do not fit. An unknown name takes as long as a wrong password.
     *
     * @throws TooManyAttemptsException after too many failures with the name
     */
    @Transactional
    public Optional<User> verify(String name, String password) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        if (known.length() > LONGEST || password.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Account> account = demoAccounts.named(known).or(() -> accounts.named(known));
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        if (verified.contains(known, password, hash)) {
            return account.map(Account::user);
        }
        failures.check(known);
        if (!hashing.matches(password, hash) || account.isEmpty()) {
            failures.add(known);
            return Optional.empty();
        }
        failures.forget(known);
        verified.add(known, password, hash);
        return account.map(Account::user);
    }
}
