package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String PRESENT = "abcd-efgh-jkmn-pqrs";

    @ParameterizedTest
    @ValueSource(strings = {"fire heste i havnen", "blåbærgrødæøå", "837462910384", "xkqjvwzpmbtg", "SOMMER i Skagen"})
    void long_ones_are_taken_whatever_they_are_made_of(String wanted) {
        assertEquals(Optional.empty(), fault(wanted));
    }

    @Test
    void eleven_characters_are_too_short_and_twelve_are_not() {
        assertEquals(Optional.of(PasswordFault.TOO_SHORT), fault("xkqjvwzpmbt"));
        assertEquals(Optional.empty(), fault("xkqjvwzpmbtg"));
    }

    @Test
    void characters_are_counted_as_a_reader_counts_them() {
        assertEquals(Optional.of(PasswordFault.TOO_SHORT), fault("🐎🐄🐖🐑🐓🐈🐕"));
    }

    @Test
    void what_the_log_in_does_not_look_at_is_too_long() {
        assertEquals(Optional.empty(), fault("fire heste ".repeat(18)));
        assertEquals(Optional.of(PasswordFault.TOO_LONG), fault("fire heste ".repeat(19)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tove.holm1234", "Tove.Holm2026", "tove.holmtove.holm", "!tove.holm!!!"})
    void the_user_name_with_little_beside_it_is_refused(String wanted) {
        assertEquals(Optional.of(PasswordFault.LIKE_USER_NAME), fault(wanted));
    }

    @Test
    void the_present_password_is_refused() {
        assertEquals(Optional.of(PasswordFault.SAME_AS_PRESENT), fault(PRESENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "adgangskode1", "Password1234", "passwordpassword", "Styringsportalen", "Sommer2026!!", "demo1234demo",
        "aaaaaaaaaaaa", "121212121212", "123456789012", "987654321098", "qwertyuiopåa", "abcdefghijklm", "1q2w3e4r5t6y"
    })
    void what_is_tried_first_is_refused(String wanted) {
        assertEquals(Optional.of(PasswordFault.OBVIOUS), fault(wanted));
    }

    private static Optional<PasswordFault> fault(String wanted) {
        return PasswordRules.fault(wanted, "tove.holm", PRESENT);
    }
}
