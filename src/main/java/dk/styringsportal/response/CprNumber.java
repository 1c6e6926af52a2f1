package dk.styringsportal.response;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number, which has no place in this portal: day, month and year of birth and four more
 * digits, with or without a hyphen or blank between. Ten digits whose first six are no date are let pass.
 */
public final class CprNumber {

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})\\d{2}[- ]?\\d{4}(?!\\d)");
    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private CprNumber() {}

    public static boolean isIn(String text) {
        Matcher digits = TEN_DIGITS.matcher(text);
        while (digits.find()) {
            int day = Integer.parseInt(digits.group(1));
            int month = Integer.parseInt(digits.group(2));
            if (day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS) {
                return true;
            }
        }
        return false;
    }
}
