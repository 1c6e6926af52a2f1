package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.KeptTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Times as a browser's field for date and time writes them, "2026-12-01T08:00", on Danish clocks. A time that summer time
 * skips is moved on by the hour that is skipped; of a time that comes twice the first is meant.
 */
public final class Moments {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Moments() {}

    /**
     * Empty for an empty field.
     *
     * @throws DateTimeParseException for what is no time, and for one that is no {@link KeptTime}
     */
    public static Optional<Instant> read(String field) {
        if (field.isBlank()) {
            return Optional.empty();
        }
        LocalDateTime read = LocalDateTime.parse(field.strip());
        if (!KeptTime.isKept(read.getYear())) {
            throw new DateTimeParseException("No database keeps such a time", field, 0);
        }
        return Optional.of(read.atZone(DENMARK).toInstant());
    }

    /** As the field wants it; empty for none. */
    public static String write(Optional<Instant> moment) {
        return moment.map(at -> FIELD.format(at.atZone(DENMARK))).orElse("");
    }
}
