package dk.styringsportal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Points in time as columns of type {@code timestamp with time zone} hold them. The persistence provider maps
 * {@link OffsetDateTime} alike on both databases, which it does not do for {@link Instant}.
 */
final class UtcTime {

    private UtcTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Null for none. */
    static OffsetDateTime of(Optional<Instant> instant) {
        return instant.map(UtcTime::of).orElse(null);
    }

    /** Empty for null. */
    static Optional<Instant> instant(OffsetDateTime column) {
        return Optional.ofNullable(column).map(OffsetDateTime::toInstant);
    }
}
