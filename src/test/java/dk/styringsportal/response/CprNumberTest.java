package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"010190-1234", "Se sagen om 311299 0001.", "0101901234", "(290200-9999)"})
    void what_looks_like_one_is_found(String text) {
        assertTrue(CprNumber.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vi har 12 sager", "990190-1234", "011390-1234", "12345678901234", "2023-2024", "010190-123"})
    void other_numbers_are_not(String text) {
        assertFalse(CprNumber.isIn(text));
    }
}
