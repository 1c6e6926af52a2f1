package dk.styringsportal.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a Danish or English reader writes them, in Danish time. */
public final class Dates {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Dates(DateTimeFormatter day, DateTimeFormatter moment) {
        this.day = day.withZone(DENMARK);
        this.moment = moment.withZone(DENMARK);
    }

    public static Dates in(Locale language) {
        boolean english = ReportTexts.isEnglish(language);
        Locale own = ReportTexts.in(language).language();
        return new Dates(
                DateTimeFormatter.ofPattern(english ? "d MMMM yyyy" : "d. MMMM yyyy", own),
                DateTimeFormatter.ofPattern(english ? "d MMMM yyyy 'at' HH:mm" : "d. MMMM yyyy 'kl.' HH.mm", own));
    }

    /**
     * When the Danish day began that it is now. A document that tells the day it was made has that as its time, so that it is the same
     * all day long.
     */
    public static Instant today(Clock clock) {
        return clock.instant().atZone(DENMARK).toLocalDate().atStartOfDay(DENMARK).toInstant();
    }

    /** "3. marts 2024 kl. 14.05", "3 March 2024 at 14:05". */
    public String moment(Instant instant) {
        return moment.format(instant);
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
