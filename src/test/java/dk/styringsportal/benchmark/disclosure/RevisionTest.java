package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An edition 1.1 in the hands of those who have kept 1.0. */
class RevisionTest {

    private final Respondents first = survey();
    private final ItemCells firstCells = first.cells();

    private static Respondents survey() {
        Respondents respondents = new Respondents();
        for (int municipality = 1; municipality <= 10; municipality++) {
            respondents.in(municipality, "ledere", 4 + municipality, 3 + municipality);
        }
        return respondents;
    }

    private ItemCells revised(Respondents second) {
        DisclosureControl control = second.control();
        return control.revised(control.pattern(second.bases()), second.table(), new Earlier(first.table(), firstCells));
    }

    @Test
    void nothing_new_gives_the_same() {
        assertEquals(firstCells, revised(survey()));
    }

    @Test
    void one_more_respondent_is_seen_nowhere() {
        ItemCells cells = revised(survey().in(3, "ledere", 8, 6));

        for (Margin margin : first.margins()) {
            assertEquals(firstCells.cell(margin).tally(), cells.cell(margin).tally());
        }
        assertTrue(cells.cell(first.margin("ledere", 3)) instanceof Cell.Kept);
        assertTrue(cells.cell(first.margin("ledere", Margin.NATION)) instanceof Cell.Kept);
        assertTrue(cells.cell(first.margin("ledere", 4)) instanceof Cell.Shown);
    }

    /** The nation changes by eight and municipality 1 by six: the difference would be the two of municipality 2. */
    @Test
    void the_change_of_two_cannot_be_computed_from_the_change_of_others() {
        ItemCells cells = revised(survey().in(1, "ledere", 8, 7).in(2, "ledere", 7, 6));
        boolean nation = cells.cell(first.margin("ledere", Margin.NATION)) instanceof Cell.Shown;
        boolean larger = cells.cell(first.margin("ledere", 1)) instanceof Cell.Shown;

        assertTrue(cells.cell(first.margin("ledere", 2)) instanceof Cell.Kept);
        assertTrue(!(nation && larger), "both the nation and municipality 1 have changed");
    }

    @Test
    void many_new_answers_in_many_municipalities_are_shown_in_the_nation() {
        Respondents second = new Respondents();
        for (int municipality = 1; municipality <= 10; municipality++) {
            second.in(municipality, "ledere", 5 + municipality, 4 + municipality);
        }
        ItemCells cells = revised(second);

        assertEquals(
                new Cell.Shown(second.table().sum(first.margin("ledere", Margin.NATION))),
                cells.cell(first.margin("ledere", Margin.NATION)));
        assertTrue(cells.cell(first.margin("ledere", 1)) instanceof Cell.Kept);
    }

    @Test
    void what_was_too_few_stays_withheld_when_it_grows() {
        Respondents small = survey().in(1, "ledere", 2, 2).in(2, "ledere", 2, 1);
        Respondents grown = survey().in(1, "ledere", 3, 2).in(2, "ledere", 2, 1);
        DisclosureControl control = small.control();
        ItemCells before = control.cells(control.pattern(small.bases()), small.table());
        ItemCells after = control.revised(
                control.pattern(grown.bases()), grown.table(), new Earlier(small.table(), before));

        assertEquals(new Cell.Withheld(Reason.DERIVABLE), after.cell(small.margin("ledere", 1)));
    }

    /** Of tables at random: no line shown in both editions differs by a few, alone or after subtracting others. */
    @Test
    void differences_between_two_editions_are_nothing_or_enough() {
        for (int seed = 0; seed < 60; seed++) {
            Respondents one = new RandomSurvey(seed).small(3);
            Respondents other = one.withMore(seed);
            DisclosureControl control = one.control();
            ItemCells before = control.cells(control.pattern(one.bases()), one.table());
            ItemCells after = control.revised(
                    control.pattern(other.bases()), other.table(), new Earlier(one.table(), before));
            for (Map.Entry<Margin, Cell> entry : after.cells().entrySet()) {
                if (entry.getValue() instanceof Cell.Shown now && before.cell(entry.getKey()) instanceof Cell.Shown then) {
                    int more = now.counted().n() - then.counted().n();
                    assertTrue(more == 0 || Math.abs(more) >= 5, "seed " + seed + ": " + more + " in " + entry.getKey());
                }
            }
            assertEquals(List.of(), recovered(one, before, other, after), "seed " + seed);
        }
    }

    /** What comes out of the answers that were added, when the lines shown in both editions are subtracted. */
    private static List<String> recovered(Respondents one, ItemCells before, Respondents other, ItemCells after) {
        Map<Stratum, Tally> added = new TreeMap<>();
        other.table().strata().forEach((stratum, tally) -> added.put(
                stratum, difference(tally, one.table().strata().get(stratum))));
        Map<Margin, Cell> told = new LinkedHashMap<>();
        for (Margin margin : one.margins()) {
            if (after.cell(margin) instanceof Cell.Shown now && before.cell(margin) instanceof Cell.Shown then) {
                told.put(margin, new Cell.Shown(difference(now.counted(), then.counted())));
            } else if (margin.strata().size() == 1) {
                told.put(margin, new Cell.Withheld(Reason.TOO_FEW));
            }
        }
        return new Attacker(new ItemTable("A", added), new ItemCells("A", told), Optional.empty()).recovered();
    }

    private static Tally difference(Tally now, Tally then) {
        return new Tally(IntStream.range(0, now.counts().size())
                .mapToObj(option -> now.counts().get(option) - then.counts().get(option))
                .toList());
    }
}
