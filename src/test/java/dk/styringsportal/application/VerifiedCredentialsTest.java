package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

    private Instant now = Instant.parse("2026-11-22T13:03:00Z");

    private final VerifiedCredentials verified = new VerifiedCredentials(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void what_was_right_is_remembered_for_five_minutes() {
        verified.add("tove", "fire heste", "hash");

        now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
        assertTrue(verified.contains("tove", "fire heste", "hash"));
        now = now.plusMillis(1);
        assertFalse(verified.contains("tove", "fire heste", "hash"));
    }

    @Test
    void another_password_name_or_hash_is_not() {
        verified.add("tove", "fire heste", "hash");

        assertFalse(verified.contains("tove", "fem heste", "hash"));
        assertFalse(verified.contains("kim", "fire heste", "hash"));
        assertFalse(verified.contains("tove", "fire heste", "hash of another password"));
    }

    @Test
    void what_is_forgotten_is_checked_anew() {
        verified.add("tove", "fire heste", "hash");
        verified.add("kim", "fem heste", "hash");

        verified.forget("tove");

        assertFalse(verified.contains("tove", "fire heste", "hash"));
        assertTrue(verified.contains("kim", "fem heste", "hash"));
    }
}
