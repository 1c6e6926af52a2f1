package dk.styringsportal.web.rounds;

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

    /** @throws DateTimeParseException for what is no time; empty for an empty field */
    public static Optional<Instant> read(String field) {
        return field.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(field.strip()).atZone(DENMARK).toInstant());
    }

    /** As the field wants it; empty for none. */
    public static String write(Optional<Instant> moment) {
        return moment.map(at -> FIELD.format(at.atZone(DENMARK))).orElse("");
    }
}
