package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A whole country: 98 municipalities, five regions, three size classes, four groups and a pool. */
class CountryTest {

    private final Respondents country = new RandomSurvey(1).country(5);

    @Test
    void it_takes_seconds_and_leaves_the_nation_and_most_regions() {
        long start = System.nanoTime();
        ItemCells cells = country.cells();
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "slower than 10 seconds");

        long areas = country.margins().stream().filter(margin -> margin.municipalities() > 1).count();
        long shown = country.margins().stream()
                .filter(margin -> margin.municipalities() > 1 && cells.cell(margin) instanceof Cell.Shown)
                .count();
        assertTrue(shown * 2 > areas, shown + " of " + areas + " lines over municipalities are shown");
        assertTrue(cells.cell(country.margin("sagsbehandlere", Margin.NATION)) instanceof Cell.Shown);
    }

    @Test
    void the_order_of_what_comes_in_does_not_matter() {
        List<Margin> shuffled = new ArrayList<>(country.margins());
        Collections.shuffle(shuffled, new Random(3));
        DisclosureControl other = new DisclosureControl(DisclosureRules.STANDARD, shuffled);

        assertEquals(country.cells(), other.cells(other.pattern(country.bases()), country.table()));
    }
}
