package dk.styringsportal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private static final Municipalities DENMARK = Municipalities.ofDenmark();

    @Test
    void there_are_98_in_five_regions_and_five_groups() {
        assertEquals(98, DENMARK.all().size());
        assertEquals(98, DENMARK.all().stream().map(Municipality::name).distinct().count());
        assertEquals(5, DENMARK.all().stream().map(Municipality::region).distinct().count());
        assertEquals(5, DENMARK.all().stream().map(Municipality::group).distinct().count());
    }

    @Test
    void every_one_has_people_and_an_index_around_1() {
        assertTrue(DENMARK.all().stream().allMatch(municipality -> municipality.population() > 1000));
        assertTrue(DENMARK.all().stream()
                .allMatch(municipality ->
                        municipality.socioeconomicIndex() > 0.2 && municipality.socioeconomicIndex() < 2));
    }

    @ParameterizedTest
    @CsvSource({
        "0101, 0101",
        "101, 0101",
        "København, 0101",
        "københavn, 0101",
        "Københavns Kommune, 0101",
        "' Københavns kommune ', 0101",
        "ÆRØ, 0492",
        "Ærø Kommune, 0492",
        "Vesthimmerlands, 0820",
        "Vesthimmerlands Kommune, 0820",
        "Bornholms Regionskommune, 0400",
        "Aarhus Kommune, 0751",
        "Høje-Taastrup, 0169"
    })
    void a_spreadsheet_names_them_by_code_or_name(String text, String code) {
        assertEquals(Optional.of(new OrganisationCode(code)), DENMARK.find(text).map(Municipality::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9999", "01010", "Kommune", "Købe", "Region Hovedstaden"})
    void what_is_none_of_them_is_not_found(String text) {
        assertEquals(Optional.empty(), DENMARK.find(text));
    }

    @Test
    void every_one_is_found_by_its_own_name_and_code() {
        for (Municipality municipality : DENMARK.all()) {
            assertEquals(Optional.of(municipality), DENMARK.find(municipality.name()));
            assertEquals(Optional.of(municipality), DENMARK.find(municipality.name() + "s Kommune")
                    .or(() -> DENMARK.find(municipality.name() + " Kommune")));
            assertEquals(municipality, DENMARK.get(municipality.code()));
        }
    }

    @Test
    void a_code_that_nobody_has_names_nobody() {
        assertEquals(Optional.empty(), DENMARK.withCode(new OrganisationCode("0001")));
        assertThrows(IllegalArgumentException.class, () -> DENMARK.get(new OrganisationCode("0001")));
    }

    @Test
    void a_code_has_four_digits() {
        assertThrows(IllegalArgumentException.class, () -> new OrganisationCode("101"));
        assertThrows(IllegalArgumentException.class, () -> new OrganisationCode("01a1"));
        assertThrows(IllegalArgumentException.class, () -> new OrganisationCode(null));
    }

    @Test
    void the_alphabet_ends_with_aa_that_is_written_as_one_letter_or_two() {
        List<String> names = DENMARK.byName().stream().map(Municipality::name).toList();

        assertEquals("Albertslund", names.get(0));
        assertTrue(names.indexOf("Vordingborg") < names.indexOf("Ærø"));
        assertTrue(names.indexOf("Ærø") < names.indexOf("Aabenraa"));
        assertEquals("Aarhus", names.get(97));
    }
}
