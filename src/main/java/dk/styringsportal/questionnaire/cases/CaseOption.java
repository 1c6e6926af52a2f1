package dk.styringsportal.questionnaire.cases;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be chosen in a column of the sheet of cases.
 *
 * @param label what stands in the cell, unless there is a number
 * @param value the number that stands in the cell instead: 3.5 for a score
 */
public record CaseOption(String key, String label, Optional<BigDecimal> value) {

    /** Spreadsheets count cells by patterns: other signs would make a label one, or a comparison, or a number. */
    private static final Pattern PLAIN = Pattern.compile("(?:[\\p{L}§]|\\d+ \\p{L}+ \\p{L})[^*?~\"]*");

    private static final int LONGEST = 255;

    /** "maj 2024" is a day to a spreadsheet, and "sand" a truth value. */
    private static final Pattern TAKEN_FOR_A_VALUE = Pattern.compile("\\p{L}+[ .-]*\\d+|(?i:true|false|sand|falsk)");

    public CaseOption {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        if (value.isEmpty() && !mayBeCounted(label)) {
            throw new IllegalArgumentException("A spreadsheet does not count \"" + label + "\" as it stands");
        }
    }

    /** Whether a spreadsheet counts cells with this text, and no others. */
    public static boolean mayBeCounted(String label) {
        return label.length() <= LONGEST
                && PLAIN.matcher(label).matches()
                && !TAKEN_FOR_A_VALUE.matcher(label).matches();
    }
}
