package dk.styringsportal.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is withheld stands in the table beside the chart, and so not in the chart. */
class StepsChartTest {

    private final StepsChart chart = new StepsChart("Forskel");
    private final SlidePages pages = new SlidePages();

    @Test
    void what_has_no_difference_is_left_to_the_table() {
        chart.add("Klager", Optional.of(0.7), "+0,7");
        chart.add("Tilsyn", Optional.empty(), "Vises ikke – færre end 5 svar");
        chart.draw("Titel", List.of("Note."), pages);
        Slide.Drawn drawn = assertInstanceOf(Slide.Drawn.class, pages.all().get(0));
        assertEquals(List.of(new Chart.Category("Klager")), drawn.chart().categories());
        assertEquals(List.of("Note.", "Hvad der ikke har en søjle, står i tabellen på næste slide."), drawn.notes());
    }

    @Test
    void nothing_is_said_of_a_table_where_all_have_bars() {
        chart.add("Klager", Optional.of(0.7), "+0,7");
        chart.draw("Titel", List.of("Note."), pages);
        assertEquals(List.of("Note."), assertInstanceOf(Slide.Drawn.class, pages.all().get(0)).notes());
    }

    @Test
    void there_is_no_slide_without_a_bar() {
        chart.add("Tilsyn", Optional.empty(), "Vises ikke – færre end 5 svar");
        chart.draw("Titel", List.of("Note."), pages);
        assertEquals(List.of(), pages.all());
    }
}
