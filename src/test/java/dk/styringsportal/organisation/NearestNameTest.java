package dk.styringsportal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "Kobenhavn, København",
        "Århus, Aarhus",
        "Aalborg kommune, Aalborg",
        "Ballerupp, Ballerup",
        "Lyngby Taarbæk, Lyngby-Taarbæk",
        "Vesthimmerland, Vesthimmerlands",
        "Mors, Morsø",
        "Bornholms regionskommune, Bornholm"
    })
    void a_slip_of_the_pen_is_recognised(String misspelt, String meant) {
        assertEquals(Optional.of(meant), Municipalities.ofDenmark().nearestTo(misspelt).map(Municipality::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stockholm", "0999", "Region Hovedstaden", "hele landet"})
    void what_is_far_from_any_name_is_left_alone(String text) {
        assertEquals(Optional.empty(), Municipalities.ofDenmark().nearestTo(text));
    }

    @Test
    void a_text_of_any_length_is_judged_at_once() {
        assertEquals(Optional.empty(), Municipalities.ofDenmark().nearestTo("København".repeat(100_000)));
    }
}
