package dk.styringsportal.response;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Begins with a digit in either way: asked first, that passes over letters many times faster than looking behind each. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?=\\d)(?:" + IN_ONE + "|" + PARTED + ") {0,3}[" + DASH + "]? {0,3}\\d{4}(?!\\d)");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private CprNumber() {}

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
        return foundIn(SeenText.plain(text)).findAny().isPresent();
    }

    /** Where they stand in a text, from its beginning. */
    static List<LookAlike> in(String text) {
        return isIn(text) ? in(SeenText.of(text)) : List.of();
    }

    /** The same in an address, also as it is read once percent signs are resolved: 010190%2D1234. */
    static List<LookAlike> inAddress(String address) {
        return Stream.of(SeenText.of(address), SeenText.ofAddress(address))
                .flatMap(seen -> in(seen).stream())
                .distinct()
                .toList();
    }

    private static List<LookAlike> in(SeenText seen) {
        return foundIn(seen.text())
                .map(found -> seen.lookAlike(found.start(), found.end(), NO_DIGITS.matcher(found.group()).replaceAll("")))
                .toList();
    }

    private static Stream<MatchResult> foundIn(String seen) {
        return SHAPE.matcher(seen).results().filter(found -> {
            int parted = found.group(1) == null ? 2 : 0;
            return isDate(found.group(parted + 1), found.group(parted + 2));
        });
    }

    private static boolean isDate(String day, String month) {
        int ofMonth = Integer.parseInt(day);
        int ofYear = Integer.parseInt(month);
        return ofMonth >= 1 && ofMonth <= DAYS && ofYear >= 1 && ofYear <= MONTHS;
    }
}
