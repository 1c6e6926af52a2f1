package dk.styringsportal.web.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @Test
    void a_time_is_read_on_danish_clocks() {
        assertEquals(Optional.of(Instant.parse("2026-12-01T07:00:00Z")), Moments.read("2026-12-01T08:00"));
        assertEquals(Optional.of(Instant.parse("9999-12-31T22:59:00Z")), Moments.read("9999-12-31T23:59"));
        assertEquals(Optional.empty(), Moments.read(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59", "+10000-01-01T00:00", "0000-12-31T23:59", "-0001-01-01T00:00"})
    void a_time_that_no_database_keeps_is_none(String field) {
        assertThrows(DateTimeParseException.class, () -> Moments.read(field));
    }
}
