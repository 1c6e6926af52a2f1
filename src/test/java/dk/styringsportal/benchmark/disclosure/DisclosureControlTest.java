package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables small enough to see what must happen. */
class DisclosureControlTest {

    private static final String NATION = Margin.NATION;

    private static Cell withheld(Reason reason) {
        return new Cell.Withheld(reason);
    }

    @Test
    void five_are_shown_with_counts_of_one_and_four_are_not() {
        Respondents respondents = new Respondents()
                .in(1, "ledere", 3, 1, 1).in(2, "ledere", 2, 1, 1).in(3, "ledere", 1, 2, 1).in(4, "ledere", 0, 0, 0);
        ItemCells cells = respondents.cells();

        assertEquals(new Cell.Shown(new Tally(List.of(3, 1, 1))), cells.cell(respondents.margin("ledere", 1)));
        assertEquals(withheld(Reason.TOO_FEW), cells.cell(respondents.margin("ledere", 2)));
        assertEquals(withheld(Reason.TOO_FEW), cells.cell(respondents.margin("ledere", 3)));
        assertEquals(new Cell.None(), cells.cell(respondents.margin("ledere", 4)));
        assertEquals(new Cell.Shown(new Tally(List.of(6, 4, 3))), cells.cell(respondents.margin("ledere", NATION)));
    }

    /** Municipality 2 would know its own six answers, so that withholding it alone would not hide 1 from it. */
    @Test
    void one_small_municipality_takes_the_two_smallest_others_with_it() {
        Respondents respondents = new Respondents()
                .in(1, "ledere", 2, 1).in(2, "ledere", 3, 3).in(3, "ledere", 4, 4).in(4, "ledere", 5, 6).in(5, "ledere", 9, 9);
        ItemCells cells = respondents.cells();

        assertEquals(withheld(Reason.TOO_FEW), cells.cell(respondents.margin("ledere", 1)));
        assertEquals(withheld(Reason.DERIVABLE), cells.cell(respondents.margin("ledere", 2)));
        assertEquals(withheld(Reason.DERIVABLE), cells.cell(respondents.margin("ledere", 3)));
        assertTrue(cells.cell(respondents.margin("ledere", 4)) instanceof Cell.Shown);
        assertTrue(cells.cell(respondents.margin("ledere", 5)) instanceof Cell.Shown);
        assertTrue(cells.cell(respondents.margin("ledere", NATION)) instanceof Cell.Shown);
    }

    @Test
    void a_pool_beside_a_group_that_is_shown_would_tell_of_the_other() {
        Respondents respondents = new Respondents().pool("ledelse", "chefer", "ledere")
                .in(1, "chefer", 1, 0).in(1, "ledere", 4, 3)
                .in(2, "chefer", 0, 1).in(2, "ledere", 3, 3)
                .in(3, "chefer", 2, 2).in(3, "ledere", 3, 5);
        ItemCells cells = respondents.cells();

        assertTrue(cells.cell(respondents.margin("ledere", 1)) instanceof Cell.Shown);
        assertEquals(withheld(Reason.TOO_FEW), cells.cell(respondents.margin("chefer", 1)));
        assertEquals(withheld(Reason.DERIVABLE), cells.cell(respondents.margin("ledelse", 1)));
    }

    @Test
    void a_pool_is_shown_where_its_groups_are_too_few_and_many_municipalities_are_alike() {
        Respondents respondents = new Respondents().pool("ledelse", "chefer", "ledere");
        for (int municipality = 1; municipality <= 8; municipality++) {
            respondents.in(municipality, "chefer", 1, 1).in(municipality, "ledere", 2, 2);
        }
        ItemCells cells = respondents.cells();

        assertEquals(new Cell.Shown(new Tally(List.of(3, 3))), cells.cell(respondents.margin("ledelse", 1)));
        assertEquals(withheld(Reason.TOO_FEW), cells.cell(respondents.margin("ledere", 1)));
        assertEquals(List.of(), new Attacker(respondents.table(), cells, Optional.empty()).recovered());
    }

    @Test
    void an_area_that_one_municipality_dominates_is_withheld_and_cannot_be_subtracted() {
        Respondents respondents = new Respondents().area("nord", 1, 2).area("syd", 3, 4).area("vest", 5, 6, 7)
                .in(1, "ledere", 8, 8).in(2, "ledere", 1, 1).in(3, "ledere", 6, 6)
                .in(4, "ledere", 6, 6).in(5, "ledere", 7, 7).in(6, "ledere", 7, 8).in(7, "ledere", 3, 3);
        List<Margin> withoutMunicipalities =
                respondents.margins().stream().filter(margin -> margin.municipalities() > 1).toList();
        DisclosureControl control = new DisclosureControl(DisclosureRules.STANDARD, withoutMunicipalities);
        ItemCells cells = control.cells(control.pattern(respondents.bases()), respondents.table());

        assertEquals(withheld(Reason.DOMINATED), cells.cell(respondents.margin("ledere", "nord")));
        assertEquals(withheld(Reason.DERIVABLE), cells.cell(respondents.margin("ledere", "syd")));
        assertTrue(cells.cell(respondents.margin("ledere", "vest")) instanceof Cell.Shown);
    }

    @ParameterizedTest
    @CsvSource({"3, 60", "4, 70", "5, 70", "6, 80", "10, 80", "11, 90", "500, 90"})
    void words_for_a_unanimous_figure_are_true_of_all_but_one_as_well(int n, int percent) {
        Cell.Bounded bounded = Cell.Bounded.of(0, n);
        assertEquals(percent, bounded.overPercent());
        assertTrue((n - 1) * 100 > bounded.overPercent() * n);
    }

    @Test
    void all_and_all_but_one_are_bounded_and_written_alike() {
        Respondents respondents = new Respondents()
                .in(1, "ledere", 0, 12, 0).in(2, "ledere", 1, 11, 0).in(3, "ledere", 2, 10, 0)
                .in(4, "ledere", 2, 1, 1).in(5, "ledere", 1, 1, 2).in(6, "ledere", 2, 2, 0);
        ItemCells cells = respondents.cells();

        assertEquals(new Cell.Bounded(1, 90), cells.cell(respondents.margin("ledere", 1)));
        assertEquals(new Cell.Bounded(1, 90), cells.cell(respondents.margin("ledere", 2)));
        assertTrue(cells.cell(respondents.margin("ledere", 3)) instanceof Cell.Shown);
    }

    @Test
    void a_unanimous_figure_cannot_be_subtracted_from_the_nation() {
        Respondents respondents = new Respondents()
                .in(1, "ledere", 12, 0).in(2, "ledere", 6, 6).in(3, "ledere", 7, 7).in(4, "ledere", 8, 8);
        ItemCells cells = respondents.cells();

        assertTrue(cells.cell(respondents.margin("ledere", 1)).tally().isEmpty());
        assertEquals(List.of(), new Attacker(respondents.table(), cells, Optional.empty()).recovered());
        long shown = cells.cells().entrySet().stream()
                .filter(entry -> entry.getKey().municipalities() == 1 && entry.getValue() instanceof Cell.Shown)
                .count();
        assertTrue(shown <= 1, shown + " municipalities are shown");
    }

    @Test
    void data_files_have_codes_and_pages_have_words() {
        DisclosureWords danish = DisclosureWords.in(Locale.forLanguageTag("da"));
        assertEquals("Vises ikke – færre end 5 svar", danish.of(Reason.TOO_FEW, DisclosureRules.STANDARD));
        assertEquals("Vises ikke – kan udledes", danish.of(Reason.DERIVABLE, DisclosureRules.STANDARD));
        assertEquals("over 90 pct.", danish.over(new Cell.Bounded(0, 90)));
        assertEquals("under 10 pct.", danish.under(new Cell.Bounded(0, 90)));
        assertEquals(":", withheld(Reason.DERIVABLE).code().orElseThrow().sign());
        assertEquals("-", new Cell.None().code().orElseThrow().sign());
    }

    @Test
    void both_languages_say_the_same() {
        String bundle = "dk.styringsportal.benchmark.disclosure.words";
        ResourceBundle danish = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("da"));
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        assertEquals(new TreeSet<>(danish.keySet()), new TreeSet<>(english.keySet()));
        for (String key : danish.keySet()) {
            assertEquals(places(danish.getString(key)), places(english.getString(key)), key);
        }
    }

    private static List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{[0-9]}").matcher(text).results().map(result -> result.group()).sorted().toList();
    }

    @Test
    void rules_below_the_floor_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new DisclosureRules(2, 80));
        assertThrows(IllegalArgumentException.class, () -> new Margin("ledere", NATION, Set.of()));
    }
}
