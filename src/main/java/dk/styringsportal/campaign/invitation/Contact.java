package dk.styringsportal.campaign.invitation;

import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.OneLine;
import java.util.Locale;
import java.util.Optional;

/**
 * How an invited person is reached.
 *
 * @param name may be empty where only the role is known
 * @param address a mail address; empty where none is known, for a letter
 * @param role as which the person is asked, where the role and not the person is meant: "Formand for socialudvalget"; may be
 *     empty
 * @param source who gave the address, where that was not the person: told in the first mail; empty for KL's own
 * @param language "da" or "en"
 */
public record Contact(String name, String address, String role, String source, String language) {

    /** @throws IllegalArgumentException for a text that is too long or of several lines, or an address that is none */
    public Contact {
        checkLine("name", name);
        checkLine("role", role);
        checkLine("source", source);
        if (!address.isEmpty() && !isAddress(address)) {
            throw new IllegalArgumentException("address is no mail address");
        }
        if (!language.equals("da") && !language.equals("en")) {
            throw new IllegalArgumentException("language is da or en");
        }
        if (name.isEmpty() && role.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("A name, a role or an address is wanted");
        }
    }

    private static void checkLine(String what, String text) {
        if (!text.isEmpty()) {
            OneLine.check(what, text);
        }
    }

    /** Whether mail can be sent there, as far as the form of it tells. */
    public static boolean isAddress(String text) {
        try {
            MailAddress.of(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Where mail is sent; empty where no address is known. */
    public Optional<MailAddress> mailAddress() {
        return address.isEmpty() ? Optional.empty() : Optional.of(MailAddress.of(address));
    }

    /** What tells the person from others, whatever the case of its letters: the address; without one, name and role. */
    public String key() {
        return (address.isEmpty() ? name + "/" + role : address).toLowerCase(Locale.ROOT);
    }

    /** What KL calls the person: the name, else the role, else the address. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return role.isEmpty() ? address : role;
    }
}
