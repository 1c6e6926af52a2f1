package dk.styringsportal.questionnaire.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Content PLAN = new Content(Map.of(
            "id", "plan",
            "themes", List.of(
                    Map.of("number", 1, "items", List.of(Map.of("code", "q01"), Map.of("code", "q02"))),
                    Map.of("number", 2, "title", Map.of("da", "Mål", "en", "Goals")))));

    @Test
    void a_path_leads_through_names_and_places() {
        assertEquals(Optional.of("q02"), PLAN.at("themes/0/items/1/code"));
        assertEquals(Optional.of(BigInteger.ONE), PLAN.at("themes/0/number"));
        assertEquals("Mål", PLAN.text("themes/1/title"));
    }

    @Test
    void where_nothing_is_there_is_nothing() {
        for (String path : List.of("title", "themes/2", "themes/x", "themes/-1", "themes/99999999999", "id/da", "themes/0/items/0/code/x")) {
            assertEquals(Optional.empty(), PLAN.at(path), path);
            assertEquals("", PLAN.text(path), path);
            assertEquals(PLAN, PLAN.without(path), path);
        }
    }

    @Test
    void a_change_leaves_the_earlier_content_as_it_was() {
        Content changed = PLAN.with("themes/0/items/0/code", "q99").without("themes/1");

        assertEquals("q99", changed.text("themes/0/items/0/code"));
        assertEquals(1, changed.list("themes").size());
        assertEquals("q01", PLAN.text("themes/0/items/0/code"));
        assertEquals(2, PLAN.list("themes").size());
    }

    @Test
    void nothing_is_put_where_nothing_holds_it() {
        assertThrows(IllegalArgumentException.class, () -> PLAN.with("themes/7/title", "x"));
        assertThrows(IllegalArgumentException.class, () -> PLAN.with("id/da", "x"));
    }

    @Test
    void what_was_handed_in_may_change_afterwards() {
        List<Object> items = new ArrayList<>(List.of("a"));
        Map<String, Object> root = new HashMap<>(Map.of("items", items));
        Content content = new Content(root);
        items.add("b");
        root.put("id", "x");

        assertEquals(new Content(Map.of("items", List.of("a"))), content);
    }

    @Test
    void whole_numbers_are_the_same_however_they_were_written() {
        assertEquals(new Content(Map.of("n", BigInteger.TEN)), new Content(Map.of("n", new BigDecimal("1E1"))));
        assertEquals(new Content(Map.of("n", 10L)), new Content(Map.of("n", new BigDecimal("10"))));
        assertEquals(new Content(Map.of("n", 1L)), new Content(Map.of("n", new BigDecimal("1.00"))));
        assertEquals(new Content(Map.of("n", new BigDecimal("0.5"))), new Content(Map.of("n", new BigDecimal("0.50"))));
        assertEquals(Optional.of(new BigDecimal("0.5")), new Content(Map.of("n", new BigDecimal("0.5"))).at("n"));
    }

    @Test
    void what_no_file_can_say_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Content(Map.of("n", new BigDecimal("1e999999999"))));
        assertThrows(IllegalArgumentException.class, () -> new Content(Map.of("n", 0.5)));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("n", null);
        assertThrows(IllegalArgumentException.class, () -> new Content(nothing));
    }

    @Test
    void texts_are_listed_with_their_places() {
        assertEquals(
                Map.of("id", "plan", "themes/0/items/0/code", "q01", "themes/0/items/1/code", "q02",
                        "themes/1/title/da", "Mål", "themes/1/title/en", "Goals"),
                PLAN.texts());
    }

    @Test
    void of_two_contents_that_differ_in_one_text_the_rest_is_the_same() {
        Content changed = PLAN.with("themes/0/items/0/code", "q99");

        assertSame(PLAN.at("themes/1").orElseThrow(), changed.at("themes/1").orElseThrow());
        assertSame(PLAN.at("themes/0/items/1").orElseThrow(), changed.at("themes/0/items/1").orElseThrow());
        assertNotSame(PLAN.at("themes/0").orElseThrow(), changed.at("themes/0").orElseThrow());
        assertThrows(UnsupportedOperationException.class, () -> changed.list("themes").clear());
        assertThrows(UnsupportedOperationException.class, () -> changed.members("themes/0").remove("number"));
    }

    @Test
    void names_and_numbers_are_written_too() {
        Map<String, String> written = new HashMap<>();
        new Content(Map.of("scales", Map.of("010190-1234", List.of(new BigDecimal("12.50"), true))))
                .eachWritten(written::put);

        assertEquals(Map.of("scales", "scales", "scales/010190-1234", "010190-1234", "scales/010190-1234/0", "12.5", "scales/010190-1234/1", "true"),
                written);
    }
}
