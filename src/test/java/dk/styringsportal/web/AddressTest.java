package dk.styringsportal.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an address may lead the visitor. */
class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/besvar?runde=2", "/besvar-tema?runde=2&tema=5", "/resultat?runde=1&gruppe=region"})
    void paths_of_the_portal_are_within(String address) {
        assertTrue(Address.isWithin(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "besvar", "//example.org", "/\\example.org", "/a\\b", "https://example.org/", "/a\r\nSet-Cookie: b", "javascript:alert(1)"})
    void all_else_is_not(String address) {
        assertFalse(Address.isWithin(address));
    }
}
