package dk.styringsportal.questionnaire.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in whole years: "18-64", "67+", "18".
 *
 * @param from the youngest, 0–{@link #OLDEST}
 * @param to the oldest, not below {@code from}; {@link #OLDEST} where there is no limit
 */
public record AgeGroup(int from, int to) {

    /** The highest age that Statistics Denmark's table FOLK1A has. */
    public static final int OLDEST = 125;

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})\\s*[-–]\\s*([0-9]{1,3})(?:\\s*år)?");
    private static final Pattern OPEN = Pattern.compile("([0-9]{1,3})\\s*(?:\\+|(?:\\+\\s*)?år\\s+(?:og|eller)\\s+(?:derover|over))");
    private static final Pattern SINGLE = Pattern.compile("([0-9]{1,3})(?:\\s*år)?");

    public AgeGroup {
        if (from < 0 || to < from || to > OLDEST) {
            throw new IllegalArgumentException("An age group lies in 0-" + OLDEST + ", not at " + from + "-" + to);
        }
    }

    /** What a text means: "18-64", "18–64 år", "67+", "67 år og derover", "18 år"; empty if it means none. */
    public static Optional<AgeGroup> of(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return checked(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return checked(Integer.parseInt(open.group(1)), OLDEST);
        }
        Matcher single = SINGLE.matcher(text);
        return single.matches()
                ? checked(Integer.parseInt(single.group(1)), Integer.parseInt(single.group(1)))
                : Optional.empty();
    }

    private static Optional<AgeGroup> checked(int from, int to) {
        return from <= to && to <= OLDEST ? Optional.of(new AgeGroup(from, to)) : Optional.empty();
    }

    /** "18–64", "67+", "18". */
    @Override
    public String toString() {
        if (from == to) {
            return String.valueOf(from);
        }
        return to == OLDEST ? from + "+" : from + "–" + to;
    }
}
