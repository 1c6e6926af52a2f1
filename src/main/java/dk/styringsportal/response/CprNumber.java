package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import java.net.URI;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number, which has no place in this portal: day, month and year of birth and four more
 * digits. The date may be parted by dots, slashes or hyphens, the four digits by blanks, a hyphen or dash, or both:
 * "010190-1234", "01.01.90 – 1234", "01/01-90 1234". Ten digits whose first six are no date are let pass.
 */
public final class CprNumber {

    private static final String DASH = "\\p{Pd}\u2212";
    private static final String IN_ONE = "(?<!\\d)(\\d{2})(\\d{2})\\d{2}";

    /** A number before it makes it part of a longer row of numbers: a telephone number, an address in a network. */
    private static final String PARTED =
            "(?<!\\d)(?<!\\d[./" + DASH + "])(\\d{2})[./" + DASH + "](\\d{2})[./" + DASH + "]\\d{2}";

    private static final Pattern SHAPE = Pattern.compile(
            "(?:" + IN_ONE + "|" + PARTED + ") {0,3}[" + DASH + "]? {0,3}\\d{4}(?!\\d)");

    /** Soft hyphens, marks of direction and the like, which nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private CprNumber() {}

    /**
     * Refuses an answer in the respondent's own words that holds one.
     *
     * @throws CprNumberException if it does
     */
    public static void refuseIn(AnswerValue value) {
        if (value instanceof AnswerValue.Text text) {
            refuseIn(text.text(), "text");
        }
        if (value instanceof AnswerValue.Files files) {
            files.links().forEach(link -> refuseIn(decoded(link.address()), "link"));
        }
    }

    /** Also as it is read once percent signs are resolved: 010190%2D1234. */
    private static String decoded(URI address) {
        return address + "\n" + address.getSchemeSpecificPart() + "\n" + address.getFragment();
    }

    /**
     * Refuses a text that holds one.
     *
     * @param place of the text in what was sent
     * @throws CprNumberException if it does
     */
    public static void refuseIn(String text, String place) {
        if (isIn(text)) {
            throw new CprNumberException(place);
        }
    }

    public static boolean isIn(String text) {
        Matcher found = SHAPE.matcher(plain(text));
        while (found.find()) {
            int parted = found.group(1) == null ? 2 : 0;
            if (isDate(found.group(parted + 1), found.group(parted + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Full-width digits as the usual ones, every blank as a space. */
    private static String plain(String text) {
        return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").replace('\t', ' ');
    }

    private static boolean isDate(String day, String month) {
        int ofMonth = Integer.parseInt(day);
        int ofYear = Integer.parseInt(month);
        return ofMonth >= 1 && ofMonth <= DAYS && ofYear >= 1 && ofYear <= MONTHS;
    }
}
