package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Attacks hundreds of published tables by linear programming, as the public and as each municipality. */
class AttackTest {

    private static final int TABLES = 300;

    @Test
    void nobody_recovers_a_cell_without_counts() {
        int shown = 0;
        int withheld = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Respondents respondents = new RandomSurvey(seed).small(2 + seed % 3);
            ItemCells cells = respondents.cells();
            assertEquals(List.of(), recovered(respondents.table(), cells, seed), "seed " + seed);
            shown += cells.cells().values().stream().filter(Cell.Shown.class::isInstance).count();
            withheld += cells.cells().values().stream().filter(Cell.Withheld.class::isInstance).count();
        }
        assertTrue(shown > TABLES && withheld > TABLES, shown + " shown, " + withheld + " withheld");
    }

    /**
     * Municipality 0003 holds the one answer of its region that differs, so it knows how all others there answered: that much the
     * words for nearly all cannot keep from it. The nation, which is withheld, is that region and another that is shown; it learns
     * nothing more from it.
     */
    @Test
    void who_holds_the_one_other_answer_learns_nothing_beyond_its_line() {
        Respondents respondents = new RandomSurvey(611).small(2 + 611 % 3);
        ItemCells cells = respondents.cells();

        assertEquals(new Cell.Bounded(0, 90), cells.cell(respondents.margin("ledere", "region0")));
        assertEquals(new Cell.Withheld(Reason.DERIVABLE), cells.cell(respondents.margin("ledere", Margin.NATION)));
        for (int municipality = 1; municipality <= 10; municipality++) {
            Optional<OrganisationCode> insider = Optional.of(Respondents.code(municipality));
            assertEquals(List.of(), new Attacker(respondents.table(), cells, insider).recovered(), insider.toString());
        }
    }

    @Test
    void without_the_rule_for_what_can_be_derived_the_same_attacks_succeed() {
        int broken = 0;
        for (int seed = 0; seed < TABLES / 4; seed++) {
            Respondents respondents = new RandomSurvey(seed).small(2 + seed % 3);
            broken += recovered(respondents.table(), primaryOnly(respondents), seed).isEmpty() ? 0 : 1;
        }
        assertTrue(broken > TABLES / 8, "only " + broken + " were broken into");
    }

    /** By the public and by two municipalities, other ones each time. */
    private static List<String> recovered(ItemTable table, ItemCells cells, int seed) {
        List<OrganisationCode> municipalities = new ArrayList<>(
                new TreeSet<>(table.strata().keySet().stream().map(Stratum::municipality).toList()));
        List<Optional<OrganisationCode>> attackers = List.of(
                Optional.empty(),
                Optional.of(municipalities.get(seed % municipalities.size())),
                Optional.of(municipalities.get((seed * 7 + 3) % municipalities.size())));
        return attackers.stream()
                .flatMap(insider -> new Attacker(table, cells, insider).recovered().stream())
                .toList();
    }

    /** What each line may show by itself. */
    private static ItemCells primaryOnly(Respondents respondents) {
        Map<Margin, Cell> cells = new LinkedHashMap<>();
        for (Margin margin : respondents.margins()) {
            Tally sum = respondents.table().sum(margin);
            boolean alike = sum.counts().stream().anyMatch(count -> count >= sum.n() - 1);
            cells.put(margin, sum.n() == 0
                    ? new Cell.None()
                    : sum.n() < 5
                            ? new Cell.Withheld(Reason.TOO_FEW)
                            : alike ? Cell.Bounded.of(sum) : new Cell.Shown(sum));
        }
        return new ItemCells("A", cells);
    }
}
