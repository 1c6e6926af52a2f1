package dk.styringsportal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MunicipalityListTest {

    @Test
    void names_and_codes_are_understood_however_they_are_parted() {
        Set<OrganisationCode> expected = codes("0751", "0461", "0101");

        assertEquals(expected, MunicipalityList.read("Aarhus, odense;101").found());
        assertEquals(expected, MunicipalityList.read("Aarhus Kommune\r\n\r\n0461\n\"København\"\n").found());
        assertEquals(expected, MunicipalityList.read("\uFEFFkode;navn\n0751;Aarhus\n0461;Odense\n0101;København").found());
        assertEquals(List.of(), MunicipalityList.read("kode;navn\n0751;Aarhus").unknown());
    }

    @Test
    void what_is_no_municipality_is_told_with_its_line_and_the_one_that_is_meant() {
        MunicipalityList list = MunicipalityList.read("Aarhus\nOdens\nAtlantis");

        assertEquals(codes("0751"), list.found());
        assertEquals(
                List.of(
                        new MunicipalityList.Unknown(2, "Odens", Municipalities.ofDenmark().find("Odense")),
                        new MunicipalityList.Unknown(3, "Atlantis", Optional.empty())),
                list.unknown());
    }

    @Test
    void nothing_has_no_municipalities() {
        assertEquals(new MunicipalityList(Set.of(), List.of()), MunicipalityList.read(" \n;;\n"));
    }

    private static Set<OrganisationCode> codes(String... codes) {
        return Stream.of(codes).map(OrganisationCode::new).collect(Collectors.toSet());
    }
}
