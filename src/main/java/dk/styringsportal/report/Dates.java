package dk.styringsportal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a Danish or English reader writes them, in Danish time. */
public final class Dates {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final DateTimeFormatter day;

    private Dates(DateTimeFormatter day) {
        this.day = day.withZone(DENMARK);
    }

    public static Dates in(Locale language) {
        return new Dates(DateTimeFormatter.ofPattern(
                ReportTexts.isEnglish(language) ? "d MMMM yyyy" : "d. MMMM yyyy",
                ReportTexts.in(language).language()));
    }

    /** "3. marts 2024", "3 March 2024". */
    public String day(Instant instant) {
        return day.format(instant);
    }

    /** "3. marts 2024", "3 March 2024". */
    public String day(LocalDate date) {
        return day.format(date);
    }
}
