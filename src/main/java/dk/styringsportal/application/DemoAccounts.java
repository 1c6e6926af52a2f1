package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Log-ins for trying the portal, all with the password demo1234. They are held in memory and exist only while the portal
 * runs as a demonstration.
 */
@ApplicationScoped
public class DemoAccounts {

    /** Of "demo1234": PBKDF2 with HMAC-SHA512, 210,000 rounds; one for all, since a known password needs no own salt. */
    private static final String HASH = "PBKDF2WithHmacSHA512:210000:Va7W+klImmyolkMbNRqc7D5uQFpyCFBV+CQO00C83Cw=:"
            + "cgVyPO75bJHn7lZ9fizpcfjsu4fforEyn2H9ItuvuWgyzKO7XVrnhj+yCvXxzbhG7AVygT9QxVLyRhPTlFjSrQ==";

    @Inject
    private PortalSettings settings;

    private Map<String, Account> byName;

    @PostConstruct
    void invent() {
        byName = settings.isDemo()
                ? accounts().collect(Collectors.toMap(account -> account.user().name(), account -> account))
                : Map.of();
    }

    /** The account of that log-in name; always empty outside a demonstration. */
    public Optional<Account> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Ordered by name; none outside a demonstration. */
    public List<Account> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(account -> account.user().name()))
                .toList();
    }

    private static Stream<Account> accounts() {
        Stream<User> kl = Stream.of(
                new User("kl-admin", "KL, administrator", Set.of(Role.ADMINISTRATOR), null),
                new User("kl-analytiker", "KL, analytiker", Set.of(Role.ANALYST), null));
        Stream<User> chiefs = Municipalities.ofDenmark().all().stream().map(DemoAccounts::chief);
        return Stream.concat(kl, chiefs).map(user -> Account.withOwnPassword(user, HASH));
    }

    private static User chief(Municipality municipality) {
        return new User(
                "socialchef-" + municipality.code(),
                "Socialchefen i " + municipality.name(),
                Set.of(Role.COORDINATOR, Role.APPROVER),
                municipality.code().value());
    }
}
