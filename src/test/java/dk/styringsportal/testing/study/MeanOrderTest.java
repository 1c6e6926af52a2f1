package dk.styringsportal.testing.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders of two items that four respondents answer. */
class MeanOrderTest {

    private static final String POSITIVE = "i-hoej-grad i-nogen-grad";

    @Test
    void what_fewer_are_positive_about_can_stand_above_by_its_mean() {
        ScaleItem below = item("below", POSITIVE, 75);
        ScaleItem above = item("above", POSITIVE, 50);

        Map<ScaleItem, Split> found = MeanOrder.of(List.of(List.of(below), List.of(above)));

        assertTrue(found.get(below).mean().compareTo(found.get(above).mean()) < 0);
        assertEquals(3, found.get(below).high() + found.get(below).some());
        assertEquals(2, found.get(above).high() + found.get(above).some());
    }

    /** Three positive give at least (3·3 + 1) ÷ 4 = 2.5; one gives at most (4 + 3·2) ÷ 4 = 2.5 where all take a position. */
    @Test
    void the_outermost_answers_are_found_where_no_others_give_the_order() {
        ScaleItem below = item("below", POSITIVE, 75);
        ScaleItem above = item("above", POSITIVE, 25);

        Map<ScaleItem, Split> found = MeanOrder.of(List.of(List.of(below), List.of(above)));

        assertTrue(found.get(above).dontKnow() > 0 || found.get(below).dontKnow() > 0, found.toString());
    }

    @Test
    void an_order_that_no_answers_give_is_refused() {
        ScaleItem all = item("all", POSITIVE, 100);
        ScaleItem nobody = item("nobody", POSITIVE, 0);

        var refused = assertThrows(IllegalStateException.class, () -> MeanOrder.of(List.of(List.of(all), List.of(nobody))));

        assertTrue(refused.getMessage().startsWith("all has no mean below 2"), refused.getMessage());
    }

    private static ScaleItem item(String code, String options, int percent) {
        return new ScaleItem(code, new Wanted(List.of(figure(code, options, percent)), 4));
    }

    private static PublishedFigure figure(String code, String options, int percent) {
        return PublishedFigure.of(Map.of(
                "item", code, "group", "chefer", "options", options, "percent", String.valueOf(percent), "reading", "exact",
                "phrase", "", "where", "tekst", "line", "1", "list", "", "rank", ""));
    }
}
