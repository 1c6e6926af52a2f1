package dk.styringsportal.surveys.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of a workbook's styles show a number as a day, and which day it is: days are numbers in a workbook, and only their
 * format tells.
 */
final class DateStyles {

    private static final BigDecimal FIRST = BigDecimal.ONE;

    /** The 31st of December 9999, and a day. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private static final int SECONDS_OF_DAY = 86_400;

    /** What is shown as it stands, and [colours], [conditions] and [languages]. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private final boolean from1904;
    private final List<Boolean> dates = new ArrayList<>();

    DateStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    void read(XmlPart xml) {
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                xml.number("numFmtId").ifPresent(id -> formats.put(id, xml.attribute("formatCode").orElse("")));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.begins("cellXfs");
            } else if (inCells && xml.begins("xf")) {
                dates.add(isDate(xml.number("numFmtId").orElse(0), formats));
            }
        }
    }

    /** ECMA-376 part 1, 18.8.30: the formats that need not be written out, also those of East Asia. */
    private static boolean isDate(int id, Map<Integer, String> formats) {
        if (formats.containsKey(id)) {
            return formats.get(id).length() <= Limits.CHARACTERS_IN_FORMAT
                    && DAY_OR_YEAR.matcher(LITERAL.matcher(formats.get(id)).replaceAll("")).find();
        }
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id >= 57 && id <= 58;
    }

    /**
     * The day "2024-05-31", with "T13:30" where there is a time of day.
     *
     * @return empty where the style shows no day, or there is none of that number
     */
    Optional<String> day(int style, BigDecimal number) {
        if (style >= dates.size() || !dates.get(style) || number.compareTo(FIRST) < 0 || number.compareTo(END) >= 0) {
            return Optional.empty();
        }
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = epoch(days).plusDays(days).atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        return Optional.of(time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString());
    }

    /** Excel counts a 29th of February 1900, which there was not. */
    private LocalDate epoch(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
