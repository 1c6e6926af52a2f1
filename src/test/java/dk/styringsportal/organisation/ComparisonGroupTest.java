package dk.styringsportal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonGroupTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_municipality_is_in_just_one_group_of_a_kind(Kind kind) {
        Set<ComparisonGroup> groups = new HashSet<>();
        for (Municipality municipality : ALL) {
            ComparisonGroup group = ComparisonGroup.of(kind, municipality);
            assertTrue(group.members().contains(municipality));
            groups.add(group);
        }
        assertEquals(98, groups.stream().mapToInt(group -> group.members().size()).sum());
        assertEquals(groups.size(), groups.stream().map(ComparisonGroup::name).distinct().count());
    }

    @Test
    void the_size_thirds_hold_33_smallest_33_middle_and_32_largest() {
        ComparisonGroup smallest = third("0825");
        ComparisonGroup largest = third("0101");
        ComparisonGroup middle = ALL.stream()
                .map(municipality -> ComparisonGroup.of(Kind.SIZE_THIRD, municipality))
                .filter(group -> group.name().equals("2"))
                .findFirst()
                .orElseThrow();

        assertEquals(List.of("1", "3"), Stream.of(smallest, largest).map(ComparisonGroup::name).toList());
        assertEquals(33, smallest.members().size());
        assertEquals(33, middle.members().size());
        assertEquals(32, largest.members().size());
        assertTrue(smallest.largestPopulation() <= middle.smallestPopulation());
        assertTrue(middle.largestPopulation() <= largest.smallestPopulation());
    }

    @Test
    void members_stand_in_the_order_of_their_codes() {
        List<OrganisationCode> codes =
                third("0101").members().stream().map(Municipality::code).toList();

        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void the_region_of_the_capital_has_29() {
        assertEquals(29, ComparisonGroup.of(Kind.REGION, municipality("0101")).members().size());
    }

    @Test
    void the_large_cities_are_Aarhus_Odense_and_Aalborg_and_so_too_few_to_show() {
        List<String> names = ComparisonGroup.of(Kind.MUNICIPALITY_GROUP, municipality("0751")).members().stream()
                .map(Municipality::name)
                .toList();

        assertEquals(List.of("Odense", "Aarhus", "Aalborg"), names);
    }

    private static Municipality municipality(String code) {
        return Municipalities.ofDenmark().get(new OrganisationCode(code));
    }

    private static ComparisonGroup third(String code) {
        return ComparisonGroup.of(Kind.SIZE_THIRD, municipality(code));
    }
}
