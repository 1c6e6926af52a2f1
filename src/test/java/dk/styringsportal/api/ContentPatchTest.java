package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.draft.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of a draft say what the sender saw, also where the sender saw nothing. */
class ContentPatchTest {

    private static final Content PLAN = new Content(Map.of(
            "title", "Plan", "groups", List.of(), "themes", List.of(Map.of("items", List.of(Map.of("code", "q01"))))));

    private static Content applied(String patch, Content content) {
        return ContentPatch.of(JsonText.array(patch.replace('\'', '"').getBytes(StandardCharsets.UTF_8))).apply(content);
    }

    private static String fill(String path) {
        return "[{'op': 'test', 'path': '%s', 'value': null}, {'op': 'add', 'path': '%s', 'value': 'ny'}]".formatted(path, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/themes/0/title", "/themes/0/items/0/text"})
    void what_is_empty_is_filled(String path) {
        assertEquals("ny", applied(fill(path), PLAN).text(path.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/title", "/groups", "/themes", "/themes/0/items/0/code"})
    void what_another_has_put_there_in_the_meantime_is_told_and_kept(String path) {
        StaleDraftException stale = assertThrows(StaleDraftException.class, () -> applied(fill(path), PLAN));

        assertEquals(path, stale.path());
        assertEquals(PLAN.at(path.substring(1)).orElseThrow(), new Content(Map.of("is", stale.current())).at("is").orElseThrow());
    }

    @Test
    void of_two_who_fill_the_same_the_second_is_told() {
        Content first = applied(fill("/help"), PLAN);

        assertThrows(StaleDraftException.class, () -> applied(fill("/help"), first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "help"})
    void a_test_for_nothing_needs_a_place(String path) {
        assertThrows(StaleDraftException.class, () -> applied("[{'op': 'test', 'path': '%s', 'value': null}]".formatted(path), PLAN));
    }

    @Test
    void nothing_is_never_written() {
        assertThrows(BadRequestBodyException.class, () -> applied("[{'op': 'add', 'path': '/title', 'value': null}]", PLAN));
    }
}
