package dk.styringsportal.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AesFormSealTest {

    private static final byte[] FORM = "navn=Kim+Berg".getBytes(StandardCharsets.UTF_8);

    private final AesFormSeal seal = with("k");

    private static AesFormSeal with(String letter) {
        return new AesFormSeal(new HmacSeal(LinkKey.set(letter.repeat(LinkKey.SHORTEST))));
    }

    @Test
    void what_is_sealed_opens_on_every_node_with_the_same_key() {
        assertArrayEquals(FORM, with("k").open(seal.seal(FORM)).orElseThrow());
        assertTrue(with("l").open(seal.seal(FORM)).isEmpty());
    }

    @Test
    void nothing_can_be_read_and_the_same_looks_different_each_time() {
        assertFalse(seal.seal(FORM).contains("Kim"));
        assertNotEquals(seal.seal(FORM), seal.seal(FORM));
    }

    @Test
    void what_was_changed_or_is_something_else_opens_nothing() {
        String sealed = seal.seal(FORM);
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';

        assertTrue(seal.open(sealed.substring(0, 20) + other + sealed.substring(21)).isEmpty());
        assertTrue(seal.open(sealed.substring(0, 30)).isEmpty());
        assertTrue(seal.open("").isEmpty());
        assertTrue(seal.open("<ikke base64>").isEmpty());
    }

    @Test
    void a_mark_is_the_accounts_own_and_does_not_tell_its_name() {
        assertEquals(seal.markOf("kim@kommune.example"), with("k").markOf("kim@kommune.example"));
        assertNotEquals(seal.markOf("kim@kommune.example"), seal.markOf("bo@kommune.example"));
        assertTrue(seal.markOf("kim@kommune.example").matches("[0-9a-f]{32}"));
    }
}
