package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who at KL may be asked to code. */
@ApplicationScoped
class Coders {

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoAccounts demoAccounts;

    /** Those whose account is open, by name. */
    List<User> all() {
        return Stream.concat(demoAccounts.all().stream(), accounts.all().stream())
                .filter(Account::isActive)
                .map(Account::user)
                .filter(Tenancy::mayCode)
                .sorted(Comparator.comparing(User::displayName).thenComparing(User::name))
                .toList();
    }

    boolean isOne(String name) {
        return all().stream().anyMatch(user -> user.name().equals(name));
    }

    /** The name others know them by, whether or not they may code any more. */
    String nameOf(String name) {
        return demoAccounts.named(name).or(() -> accounts.named(name)).map(account -> account.user().displayName()).orElse(name);
    }
}
