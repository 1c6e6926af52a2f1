package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    private final Random random = new Random(1);

    @Test
    void it_is_four_groups_of_four_readable_characters() {
        String password = OneTimePassword.make(random);

        assertTrue(password.matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}"), password);
    }

    @Test
    void every_character_occurs_and_no_password_twice() {
        Set<String> made = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String password = OneTimePassword.make(random);
            made.add(password);
            password.replace("-", "").chars().forEach(characters::add);
        }

        assertEquals(1000, made.size());
        assertEquals(31, OneTimePassword.ALPHABET.length());
        assertEquals(31, characters.size());
    }
}
