package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.EvidenceLink;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Takes in links: of what others will click on, only what leads to a page by an encrypted way is let in. */
final class LinkReading {

    /** In characters. */
    private static final int LONGEST = 500;

    /** What an address is written with; other letters are written with percent signs. */
    private static final Pattern WRITTEN = Pattern.compile("(?i)https://[a-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+");

    /** A name with a dot: no machine of the house, and no bare number. */
    private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9-]+\\.)+[a-z][a-z0-9-]+");

    private LinkReading() {}

    static EvidenceLink link(String place, Object plain) {
        if (plain instanceof String text && text.length() <= LONGEST && WRITTEN.matcher(text).matches()) {
            try {
                URI address = new URI(text);
                boolean isPage = address.getHost() != null && HOST.matcher(address.getHost()).matches();
                if (isPage && address.getRawUserInfo() == null && address.getRawAuthority().indexOf('@') < 0) {
                    return new EvidenceLink(address);
                }
            } catch (URISyntaxException malformed) {
                // Told below
            }
        }
        throw new MalformedAnswerException(place, "an address of at most " + LONGEST
                + " characters is wanted that begins with https:// and holds no user name or password");
    }
}
