package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.User;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.web.results.PageWords;

/**
 * An account as KL's administrator sees it.
 *
 * @param place the municipality's name, or KL
 * @param oneTime whether its user has yet to choose a password
 * @param demo the demonstration's own, which nobody changes
 */
public record AccountView(
        String name,
        String displayName,
        String roles,
        String place,
        boolean kl,
        boolean active,
        boolean oneTime,
        boolean demo) {

    static AccountView of(Account account, boolean demo, PageWords words) {
        User user = account.user();
        return new AccountView(
                user.name(),
                user.displayName(),
                RoleView.inWords(user.roles(), words),
                user.municipality()
                        .map(Municipalities.ofDenmark()::get)
                        .map(Municipality::name)
                        .orElse(words.say("accounts.kl")),
                user.isKl(),
                account.isActive(),
                account.oneTime(),
                demo);
    }
}
