package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.FirstStart;
import dk.styringsportal.access.OneTimePassword;
import dk.styringsportal.access.PasswordHashing;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Furnishes an empty database at the portal's first start: with invented rounds as a demonstration, else with one
 * administrator. The administrator's password is printed once and changed at the first log-in.
 */
@ApplicationScoped
public class FirstFurnishing {

    private static final Logger LOG = Logger.getLogger(FirstFurnishing.class.getName());
    private static final String ADMINISTRATOR = "administrator";

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

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    /** After the migrations, which observe the same event with a lower number. */
    @Transactional
    void furnish(
            @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class) Object start) {
        boolean first = firstStart.isAwaited();
        if (settings.isDemo() && first) {
            demoRounds.create();
        }
        if (!settings.isDemo() && accounts.heldOfKl().stream().noneMatch(Account::isActiveAdministrator)) {
            addAdministrator();
        }
        if (first) {
            firstStart.done();
        }
        campaigns.all().stream()
                .map(Campaign::questionnaire)
                .distinct()
                .flatMap(used -> questionnaires.find(used).stream())
                .forEach(questionnaires::freeze);
        questionnaires.faults().forEach(fault -> LOG.warning("Questionnaire refused: " + fault));
    }

    /** The password is the administrator's own at once, so that programs can set the portal up; it can be changed. */
    private void addAdministrator() {
        String name = freeName();
        String password = OneTimePassword.make(new SecureRandom());
        User administrator = new User(name, "Administrator", Set.of(Role.ADMINISTRATOR), null);
        accounts.add(Account.withOwnPassword(administrator, hashing.hash(password)));
        LOG.info("PORTAL-ADMIN log-in: " + name + " password: " + password + " (printed this once)");
    }

    /** Somebody may have had the name while the portal was shown as a demonstration. */
    private String freeName() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? ADMINISTRATOR : ADMINISTRATOR + "-" + number)
                .filter(name -> accounts.named(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
