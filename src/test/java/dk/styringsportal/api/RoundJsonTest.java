package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundJsonTest {

    private static Optional<Instant> read(String text) throws IOException {
        byte[] body = ("{\"publishAt\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        return RoundJson.moment(JsonBody.read(new ByteArrayInputStream(body)), "publishAt");
    }

    @Test
    void a_time_is_read_with_its_offset() throws IOException {
        assertEquals(Optional.of(Instant.parse("2026-12-10T04:00:00Z")), read("2026-12-10T05:00:00+01:00"));
        assertEquals(Optional.of(Instant.parse("9999-12-31T23:59:59Z")), read("9999-12-31T23:59:59Z"));
    }

    /** An embargo until the year 999999999 was kept as one in the distant past, and the edition was public at once. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void a_time_that_no_database_keeps_is_refused(String text) {
        String message = assertThrows(BadRequestBodyException.class, () -> read(text)).getMessage();
        assertTrue(message.contains("in the years 1 to 9999"), message);
    }
}
