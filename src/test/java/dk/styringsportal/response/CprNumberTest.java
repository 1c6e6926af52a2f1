package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "010190-1234",
        "Se sagen om 311299 0001.",
        "0101901234",
        "(290200-9999)",
        "010190 - 1234",
        "010190  1234",
        "010190–1234", // en dash
        "010190 — 1234", // em dash
        "010190\u20111234", // non-breaking hyphen
        "010190\u22121234", // minus sign
        "010190\u00A01234", // non-breaking blank
        "010190\u00AD-1234", // soft hyphen
        "010190\t1234",
        "01.01.90-1234",
        "01.01.90 1234",
        "01/01-90 1234",
        "01/01/90–1234",
        "01-01-90-1234",
        "Sag 7: 01.01.90-1234.",
        "０１０１９０－１２３４",
        "０１．０１．９０-１２３４"
    })
    void what_looks_like_one_is_found(String text) {
        assertTrue(CprNumber.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "Vi har 12 sager",
        "990190-1234",
        "011390-1234",
        "000190-1234",
        "41.01.90-1234",
        "01.13.90 1234",
        "12345678901234",
        "2023-2024",
        "010190-123",
        "010190-12345",
        "1551 0004567890", // account: register number and ten digits that begin with no date
        "3001 1234567",
        "DK50 0040 0440 1162 43", // IBAN
        "CVR 12121212",
        "20 12 12 12, 30 11 10 09, 22 10 11 12", // telephone numbers
        "20121212, 30111009 og 22101112",
        "20.12.12.12 og 30.11.10.09",
        "20-12-12-12 / 30-11-10-09",
        "+45 2012 1212 og +45 3011 1009",
        "01.01.2023-31.12.2023",
        "2023-01-01 1234",
        "192.10.11.12-1234", // a row of numbers that goes on to the left
        "Mødet 12.03.24 kl. 1430"
    })
    void other_numbers_are_not(String text) {
        assertFalse(CprNumber.isIn(text));
    }
}
