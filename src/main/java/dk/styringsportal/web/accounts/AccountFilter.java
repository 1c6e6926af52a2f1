package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Account;
import java.util.Locale;

/**
 * Which accounts the list shows.
 *
 * @param text part of the log-in name or the displayed name; empty for any
 * @param place a municipality's code, {@link #KL}, or empty for any
 */
record AccountFilter(String text, String place) {

    static final String KL = "kl";

    private static final Locale DANISH = Locale.forLanguageTag("da");

    boolean lets(Account account) {
        return isOfPlace(account) && (contains(account.user().name()) || contains(account.user().displayName()));
    }

    private boolean isOfPlace(Account account) {
        return place.isEmpty()
                || account.user()
                        .municipality()
                        .map(own -> own.value().equals(place))
                        .orElse(place.equals(KL));
    }

    private boolean contains(String name) {
        return name.toLowerCase(DANISH).contains(text.strip().toLowerCase(DANISH));
    }
}
