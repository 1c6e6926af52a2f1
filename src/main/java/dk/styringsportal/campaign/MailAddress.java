package dk.styringsportal.campaign;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that mail servers agree on: a plain name, and a domain with at least two parts, in ASCII. Nothing in it can
 * end a line, quote or open a bracket, so that it cannot become another header or another recipient.
 *
 * @param value "kim.berg@kommune.example"; at most 254 characters
 */
public record MailAddress(String value) {

    /** In characters, RFC 5321. */
    public static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);

    public MailAddress {
        int at = value.lastIndexOf('@');
        boolean fit = value.length() <= LONGEST
                && at > 0
                && at <= LONGEST_NAME
                && NAME.matcher(value.substring(0, at)).matches()
                && DOMAIN.matcher(value.substring(at + 1)).matches();
        if (!fit) {
            throw new IllegalArgumentException("A mail address looks like name@domain.example");
        }
    }

    /**
     * The address that somebody typed: blanks around it fall away, and a domain with letters such as ø is written as
     * the mail servers know it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static MailAddress of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 0 || text.length() > LONGEST) {
            return new MailAddress(text);
        }
        return new MailAddress(text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1)));
    }

    /** The same for two ways of writing one address: hardly any mail server tells capitals from small letters. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
