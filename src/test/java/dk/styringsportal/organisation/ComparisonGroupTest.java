package dk.styringsportal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonGroupTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Grouping USUAL = Grouping.USUAL;

    @ParameterizedTest
    @EnumSource(names = {"REGION", "MUNICIPALITY_GROUP", "SIZE", "INDEX_THIRD"})
    void every_municipality_is_in_just_one_group_of_a_kind(Kind kind) {
        Set<ComparisonGroup> groups = new HashSet<>();
        for (Municipality municipality : ALL) {
            ComparisonGroup group = USUAL.of(kind, municipality);
            assertTrue(group.members().contains(municipality));
            groups.add(group);
        }
        assertEquals(98, groups.stream().mapToInt(group -> group.members().size()).sum());
        assertEquals(groups.size(), groups.stream().map(ComparisonGroup::name).distinct().count());
    }

    @Test
    void by_size_there_are_33_small_32_medium_sized_and_33_large_with_the_limits_they_lie_between() {
        ComparisonGroup small = USUAL.of(Kind.SIZE, municipality("0825"));
        ComparisonGroup large = USUAL.of(Kind.SIZE, municipality("0101"));
        GroupMethod.Between upTo = (GroupMethod.Between) small.method();
        GroupMethod.Between above = (GroupMethod.Between) large.method();

        assertEquals(List.of("1", "3"), List.of(small.name(), large.name()));
        assertEquals(List.of(33, 33), List.of(small.members().size(), large.members().size()));
        assertEquals(Optional.empty(), upTo.above());
        assertEquals(Optional.empty(), above.upTo());
        assertTrue(small.largestPopulation() <= upTo.upTo().orElseThrow());
        assertTrue(large.smallestPopulation() > above.above().orElseThrow());
    }

    @Test
    void limits_of_size_can_be_set_and_what_has_a_limit_belongs_below_it() {
        int population = municipality("0751").population();
        Grouping set = new Grouping(new SizeClasses(1_000, population), Neighbours.ALIKE);

        assertEquals("2", set.of(Kind.SIZE, municipality("0751")).name());
        assertEquals("3", set.of(Kind.SIZE, municipality("0101")).name());
        assertThrows(IllegalArgumentException.class, () -> new SizeClasses(2, 1));
    }

    @Test
    void thirds_by_index_leave_equal_indices_together() {
        IndexThirds thirds = IndexThirds.ofDenmark();

        assertTrue(ALL.stream().filter(one -> thirds.of(one) == 1).allMatch(one -> one.socioeconomicIndex() <= thirds.low()));
        assertTrue(ALL.stream().filter(one -> thirds.of(one) == 3).allMatch(one -> one.socioeconomicIndex() > thirds.middle()));
        assertEquals("3", USUAL.of(Kind.INDEX_THIRD, municipality("0153")).name(), "Brøndby has the highest, 1.66");
        assertEquals("1", USUAL.of(Kind.INDEX_THIRD, municipality("0201")).name(), "Allerød has the lowest, 0.51");
    }

    @Test
    void neighbours_are_the_municipality_and_the_nine_nearest() {
        ComparisonGroup group = USUAL.of(Kind.NEAREST, municipality("0657"));

        assertEquals(10, group.members().size());
        assertTrue(group.members().contains(municipality("0657")));
        assertEquals(new GroupMethod.Nearest(Neighbours.ALIKE, Municipalities.year()), group.method());
    }

    @Test
    void with_weight_on_the_index_alone_neighbours_have_the_nearest_index_whatever_their_size() {
        Municipality own = municipality("0657");
        List<Municipality> group = new Neighbours(0, 1).of(own);
        double furthest = group.stream().mapToDouble(one -> apart(one, own)).max().orElseThrow();

        assertTrue(ALL.stream().filter(one -> !group.contains(one)).allMatch(one -> apart(one, own) >= furthest - 1e-9));
        assertThrows(IllegalArgumentException.class, () -> new Neighbours(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Neighbours(-1, 1));
    }

    @Test
    void the_six_cities_are_the_same_for_everybody() {
        Set<String> names = USUAL.of(Kind.SIX_CITIES, municipality("0825")).members().stream()
                .map(Municipality::name)
                .collect(Collectors.toSet());

        assertEquals(Set.of("København", "Aarhus", "Odense", "Aalborg", "Esbjerg", "Randers"), names);
    }

    @Test
    void members_stand_in_the_order_of_their_codes() {
        List<OrganisationCode> codes = USUAL.of(Kind.NEAREST, municipality("0101")).codes();

        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void the_region_of_the_capital_has_29() {
        assertEquals(29, USUAL.of(Kind.REGION, municipality("0101")).members().size());
    }

    @Test
    void the_large_cities_are_Aarhus_Odense_and_Aalborg_and_so_too_few_to_show() {
        List<String> names = USUAL.of(Kind.MUNICIPALITY_GROUP, municipality("0751")).members().stream()
                .map(Municipality::name)
                .toList();

        assertEquals(List.of("Odense", "Aarhus", "Aalborg"), names);
    }

    @Test
    void a_key_is_read_as_it_is_written_and_by_its_former_name() {
        for (Kind kind : Kind.values()) {
            GroupKey key = new GroupKey(kind, kind == Kind.LIST ? 12 : 0);
            assertEquals(Optional.of(key), GroupKey.parse(key.toString()));
        }
        assertEquals(Optional.of(GroupKey.of(Kind.SIZE)), GroupKey.parse("size-third"));
        assertEquals(Optional.empty(), GroupKey.parse("list"));
        assertEquals(Optional.empty(), GroupKey.parse("list-0"));
    }

    @Test
    void the_owner_is_in_its_own_choice_and_not_counted_among_the_others() {
        List<OrganisationCode> four = List.of(code("0751"), code("0461"), code("0851"), code("0561"));
        SavedGroup group = new SavedGroup(
                1, Optional.of(code("0101")), " Byer ", four, Instant.EPOCH, "KL", Optional.empty(), Optional.empty());

        assertEquals("Byer", group.name());
        assertEquals(5, group.members().size());
        assertTrue(!group.isLargeEnough());
    }

    private static double apart(Municipality one, Municipality other) {
        return Math.abs(one.socioeconomicIndex() - other.socioeconomicIndex());
    }

    private static OrganisationCode code(String code) {
        return new OrganisationCode(code);
    }

    private static Municipality municipality(String code) {
        return Municipalities.ofDenmark().get(code(code));
    }
}
