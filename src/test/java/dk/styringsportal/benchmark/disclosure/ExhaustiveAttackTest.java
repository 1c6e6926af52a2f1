package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Small tables with two options: every table of whole numbers that agrees with what is published and with how many answered
 * is made. A figure that is the same in all of them is known, which linear programming alone might overlook.
 */
class ExhaustiveAttackTest {

    private static final int TABLES = 40;

    private Respondents respondents;
    private ItemCells cells;
    private List<Stratum> strata;
    private final Map<Margin, Set<Integer>> possible = new TreeMap<>((one, other) -> one.area().compareTo(other.area()));

    @Test
    void no_figure_without_counts_is_the_same_in_every_possible_table() {
        int examined = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            survey(new Random(seed));
            cells = respondents.cells();
            possible.clear();
            enumerate(new TreeMap<>());
            for (Margin margin : respondents.margins()) {
                Tally truth = respondents.table().sum(margin);
                if (isHidden(margin)) {
                    assertTrue(possible.get(margin).contains(truth.counts().get(0)), "the true table is possible");
                    assertTrue(possible.get(margin).size() > 1, "seed " + seed + ": " + margin.area() + " " + cells.cell(margin));
                    examined++;
                }
            }
        }
        assertTrue(examined > TABLES, "only " + examined + " were examined");
    }

    @Test
    void the_enumeration_finds_what_a_subtraction_gives() {
        respondents = new Respondents().in(1, "ledere", 2, 1).in(2, "ledere", 3, 4);
        strata = List.copyOf(respondents.table().strata().keySet());
        Map<Margin, Cell> naive = new HashMap<>();
        respondents.margins().forEach(margin -> naive.put(margin, new Cell.Shown(respondents.table().sum(margin))));
        naive.put(respondents.margin("ledere", 1), new Cell.Withheld(Reason.TOO_FEW));
        cells = new ItemCells("A", naive);
        enumerate(new TreeMap<>());

        assertEquals(Set.of(2), possible.get(respondents.margin("ledere", 1)));
    }

    private void survey(Random random) {
        respondents = new Respondents().area("nord", 1, 2, 3).area("syd", 4, 5, 6).area("store", 1, 4, 5);
        double agreement = random.nextDouble();
        for (int municipality = 1; municipality <= 6; municipality++) {
            int n = random.nextInt(9);
            int first = 0;
            for (int person = 0; person < n; person++) {
                first += random.nextDouble() < agreement ? 1 : 0;
            }
            respondents.in(municipality, "ledere", first, n - first);
        }
        strata = List.copyOf(respondents.table().strata().keySet());
    }

    private boolean isHidden(Margin margin) {
        Cell cell = cells.cell(margin);
        return cell instanceof Cell.Bounded || cell instanceof Cell.Withheld && hasUnknown(margin);
    }

    /** A dominated line of which everything else is shown is known, and tells nothing new. */
    private boolean hasUnknown(Margin margin) {
        return margin.strata().stream().anyMatch(stratum -> cells.cells().entrySet().stream()
                .anyMatch(entry -> entry.getKey().strata().equals(Set.of(stratum))
                        && (entry.getValue() instanceof Cell.Withheld || entry.getValue() instanceof Cell.Bounded)));
    }

    private void enumerate(Map<Stratum, Integer> firstOption) {
        if (firstOption.size() == strata.size()) {
            List<Margin> margins = new ArrayList<>(cells.cells().keySet());
            if (margins.stream().allMatch(margin -> agrees(margin, sum(margin, firstOption)))) {
                margins.forEach(margin -> possible
                        .computeIfAbsent(margin, key -> new HashSet<>())
                        .add(sum(margin, firstOption)));
            }
            return;
        }
        Stratum next = strata.get(firstOption.size());
        Cell own = cells.cell(respondents.margin("ledere", next.municipality().value()));
        int n = respondents.table().strata().get(next).n();
        for (int count = 0; count <= n; count++) {
            if (own.tally().isEmpty() || own.tally().get().counts().get(0) == count) {
                Map<Stratum, Integer> more = new TreeMap<>(firstOption);
                more.put(next, count);
                enumerate(more);
            }
        }
    }

    private static int sum(Margin margin, Map<Stratum, Integer> firstOption) {
        return margin.strata().stream().mapToInt(stratum -> firstOption.getOrDefault(stratum, 0)).sum();
    }

    private boolean agrees(Margin margin, int first) {
        Cell cell = cells.cell(margin);
        if (cell.tally().isPresent()) {
            return cell.tally().get().counts().get(0) == first;
        }
        int n = respondents.table().sum(margin).n();
        return !(cell instanceof Cell.Bounded bounded) || (bounded.option() == 0 ? first : n - first) >= n - 1;
    }
}
