package dk.styringsportal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Points in time in columns of type {@code timestamp with time zone}. H2's driver hands them out as
 * {@link OffsetDateTime}, PostgreSQL's as {@link Timestamp}.
 */
@Converter(autoApply = true)
class InstantColumn implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime dateTime ? dateTime.toInstant() : ((Timestamp) column).toInstant();
    }
}
