package dk.styringsportal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTogetherTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Set<OrganisationCode> ALL_CODES = codes(0, 98);
    private static final Set<OrganisationCode> FIRST = codes(0, 1);

    @Test
    void a_group_inside_another_leaves_out_at_least_five() {
        assertTrue(after(codes(0, 20)).admit(codes(0, 15)));
        assertFalse(after(codes(0, 20)).admit(codes(0, 16)));
        assertFalse(after(codes(0, 15)).admit(codes(0, 19)));
    }

    @Test
    void a_group_leaves_out_at_least_five_of_the_nation() {
        assertTrue(after().admit(codes(0, 93)));
        assertFalse(after().admit(codes(0, 94)));
    }

    @Test
    void the_same_group_under_another_name_tells_nothing_new() {
        assertTrue(after(codes(0, 20)).admit(codes(0, 20)));
        assertTrue(after().admit(ALL_CODES));
    }

    @Test
    void whom_the_reader_knows_does_not_count_as_a_difference() {
        assertTrue(after(codes(0, 20)).admit(codes(1, 20)), "only the reader itself is left out");
        assertFalse(after(codes(0, 20)).admit(codes(1, 16)), "four others and the reader are left out");
        Set<OrganisationCode> sharing = codes(0, 16);
        assertFalse(new FiguresTogether(ALL_CODES, sharing).admit(codes(0, 17)), "all but one of the group share their points");
    }

    @Test
    void groups_that_overlap_count_both_sides_of_their_difference() {
        assertFalse(after(codes(0, 20)).admit(codes(2, 22)), "one without the reader, and two");
        assertTrue(after(codes(0, 20)).admit(codes(4, 22)), "three without the reader, and two");
    }

    @Test
    void three_groups_together_must_not_tell_one_either() {
        FiguresTogether figures = after(codes(0, 20), codes(20, 40));

        assertFalse(figures.admit(codes(0, 41)), "the third is the sum of the first two and one more");
        assertTrue(figures.admit(codes(0, 60)));
    }

    @Test
    void what_counts_is_who_has_the_figure() {
        Set<OrganisationCode> holders = new HashSet<>(codes(0, 16));
        holders.addAll(codes(30, 60));
        FiguresTogether figures = new FiguresTogether(holders, FIRST);

        assertTrue(figures.admit(codes(0, 30)));
        assertFalse(figures.admit(codes(0, 15)), "of the fifteen between them only one has answered");
    }

    /** Copenhagen's neighbours are the other five cities and few more. */
    @Test
    void of_the_made_groups_only_one_gives_way_to_another_when_all_have_answered() {
        List<String> withheld = new ArrayList<>();
        for (Municipality reader : ALL) {
            List<ComparisonGroup> made = Grouping.USUAL.all(reader);
            for (int i = 0; i < made.size(); i++) {
                boolean large = made.get(i).members().size() >= GroupBasis.MINIMUM;
                if (large && !new GroupInSight(made.get(i), made.subList(0, i), Set.of(reader.code())).isSafe(ALL_CODES)) {
                    withheld.add(reader.name() + " " + made.get(i).kind());
                }
            }
        }
        assertEquals(List.of("København NEAREST"), withheld);
    }

    /** Six largest neighbours by code, as a municipality may choose: such choices are taken nearly always. */
    @Test
    void nearly_all_small_own_choices_can_be_offered() {
        int taken = 0;
        for (int i = 0; i < 98; i++) {
            Municipality reader = ALL.get(i);
            List<Municipality> chosen = new ArrayList<>(List.of(reader));
            for (int step = 1; step <= 6; step++) {
                chosen.add(ALL.get((i + 13 * step) % 98));
            }
            ComparisonGroup own = new ComparisonGroup(ComparisonGroup.Kind.OWN, "egen", new GroupMethod.Named(), chosen);
            taken += new GroupInSight(own, Grouping.USUAL.all(reader), Set.of(reader.code())).isSafe(ALL_CODES) ? 1 : 0;
        }
        assertTrue(taken >= 95, taken + " of 98");
    }

    @Test
    void the_group_that_is_too_like_is_named() {
        Municipality reader = ALL.get(0);
        List<ComparisonGroup> made = Grouping.USUAL.all(reader);
        ComparisonGroup region = made.get(0);
        List<Municipality> almost = region.members().subList(0, region.members().size() - 1);
        ComparisonGroup own = new ComparisonGroup(ComparisonGroup.Kind.OWN, "egen", new GroupMethod.Named(), almost);
        GroupInSight sight = new GroupInSight(own, made, Set.of(reader.code()));

        assertFalse(sight.isSafe(ALL_CODES));
        assertEquals(Optional.of(region), sight.tooLike(ALL_CODES));
    }

    @SafeVarargs
    private static FiguresTogether after(Set<OrganisationCode>... groups) {
        FiguresTogether figures = new FiguresTogether(ALL_CODES, FIRST);
        for (Set<OrganisationCode> group : groups) {
            assertTrue(figures.admit(group));
        }
        return figures;
    }

    private static Set<OrganisationCode> codes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> ALL.get(i).code()).collect(Collectors.toSet());
    }
}
