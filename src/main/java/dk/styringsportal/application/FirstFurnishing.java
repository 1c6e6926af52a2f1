package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.FirstStart;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Furnishes an empty database at the portal's first start: with invented rounds as a demonstration, else with one
 * administrator, whose password is printed once and kept nowhere.
 */
@ApplicationScoped
public class FirstFurnishing {

    private static final Logger LOG = Logger.getLogger(FirstFurnishing.class.getName());
    private static final String ADMINISTRATOR = "administrator";
    private static final int PASSWORD_BYTES = 15;

    @Inject
    private FirstStart firstStart;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PortalSettings settings;

    @Inject
    private DemoRounds demoRounds;

    /** After the migrations, which observe the same event with a lower number. */
    @Transactional
    void furnish(
            @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class) Object start) {
        boolean first = firstStart.isAwaited();
        if (settings.isDemo() && first) {
            demoRounds.create();
        }
        if (!settings.isDemo() && accounts.isEmpty()) {
            addAdministrator();
        }
        if (first) {
            firstStart.done();
        }
    }

    private void addAdministrator() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        User administrator = new User(ADMINISTRATOR, "Administrator", Set.of(Role.ADMINISTRATOR), null);
        accounts.add(new Account(administrator, hashing.hash(password)));
        LOG.info("PORTAL-ADMIN log-in: " + ADMINISTRATOR + " password: " + password + " (printed this once)");
    }
}
