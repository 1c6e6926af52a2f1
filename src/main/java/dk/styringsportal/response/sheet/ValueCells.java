package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.NumberFormat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells that hold numbers and days, as Danish and English spreadsheets write them. */
final class ValueCells {

    /** 12; 12,5; 12.5 */
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,18}([.,]\\d{1,10})?");

    /** 1.234; 1.234.567,8; not 0.500, which can only be a half */
    private static final Pattern GROUPED = Pattern.compile("[-−]?[1-9]\\d{0,2}((\\.\\d{3})+|([ \\u00a0\\u202f]\\d{3})+)(,\\d{1,10})?");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private ValueCells() {}

    /** "1.234" is a thousand and more in Danish, and little more than one in English: not guessed where both can be. */
    static boolean isAmbiguous(String cell, NumberFormat format) {
        String text = cell.strip();
        return format.decimals() > 2 && text.indexOf(',') < 0 && text.indexOf('.') == text.lastIndexOf('.')
                && text.indexOf('.') > 0 && GROUPED.matcher(text).matches();
    }

    static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(decimal(text.replaceAll("[. \\u00a0\\u202f]", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(decimal(text)) : Optional.empty();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.').replace('−', '-'));
    }

    static Optional<LocalDate> day(String cell) {
        Matcher iso = ISO.matcher(cell.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = DANISH.matcher(cell.strip());
        return danish.matches() ? day(danish.group(3), danish.group(2), danish.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
