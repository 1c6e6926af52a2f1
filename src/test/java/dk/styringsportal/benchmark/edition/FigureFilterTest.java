package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureFilterTest {

    private static final List<EditionFigure> FIGURES = List.of(
            new EditionFigure("total", Map.of(), Map.of("n", 9)),
            new EditionFigure("theme", Map.of("theme", 1), Map.of("n", 9)),
            new EditionFigure("options", Map.of("item", "q01", "group", "ledere"), Map.of("n", 9)),
            EditionFigure.suppressed("options", Map.of("item", "q01", "group", "chefer")),
            new EditionFigure("options", Map.of("item", "q02", "group", "ledere"), Map.of("n", 9)));

    private static List<EditionFigure> chosen(Map<String, List<String>> parameters) {
        FigureFilter filter = FigureFilter.of(parameters);
        return FIGURES.stream().filter(filter::takes).toList();
    }

    @Test
    void without_a_wish_all_are_taken() {
        assertEquals(FIGURES, chosen(Map.of()));
    }

    @Test
    void every_wish_must_be_met_and_one_of_the_values_of_each() {
        assertEquals(FIGURES.subList(2, 4), chosen(Map.of("item", List.of("q01"))));
        assertEquals(FIGURES.subList(2, 3), chosen(Map.of("item", List.of("q01"), "group", List.of("ledere"))));
        assertEquals(FIGURES.subList(0, 2), chosen(Map.of("kind", List.of("total", "theme"))));
        assertEquals(FIGURES.subList(1, 2), chosen(Map.of("theme", List.of("1"))));
        assertEquals(List.of(), chosen(Map.of("theme", List.of("1"), "group", List.of("ledere"))));
    }

    @Test
    void what_is_suppressed_stays_so() {
        List<EditionFigure> few = chosen(Map.of("group", List.of("chefer")));
        assertEquals(1, few.size());
        assertTrue(few.get(0).isSuppressed() && few.get(0).values().isEmpty());
    }

    @Test
    void what_no_figure_is_told_apart_by_is_refused() {
        for (String name : List.of("kommune", "n", "values", "reason", "suppressed")) {
            String message = assertThrows(IllegalArgumentException.class, () -> chosen(Map.of(name, List.of("1")))).getMessage();
            assertTrue(message.contains("\"" + name + "\""), message);
        }
    }
}
