package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By the rules and the example of RFC 9110, 12.5.1. */
class AcceptedQualityTest {

    private static final MediaType TURTLE = new MediaType("text", "turtle", "utf-8");
    private static final MediaType ANYTHING = range("*", "*", "0.1");

    private static MediaType range(String type, String subtype, String quality) {
        return new MediaType(type, subtype, Map.of("q", quality));
    }

    @Test
    void the_range_that_names_a_type_most_closely_says_how_welcome_it_is() {
        assertEquals(0.1, AcceptedQuality.of(TURTLE, List.of(ANYTHING)));
        assertEquals(0.3, AcceptedQuality.of(TURTLE, List.of(ANYTHING, range("text", "*", "0.3"))));
        assertEquals(0.2, AcceptedQuality.of(TURTLE, List.of(range("text", "turtle", "0.2"), range("text", "*", "0.3"), ANYTHING)));
        assertEquals(0, AcceptedQuality.of(TURTLE, List.of(ANYTHING, range("text", "turtle", "0"))));
    }

    @Test
    void without_a_quality_it_is_wholly_welcome_and_unnamed_not_at_all() {
        assertEquals(1, AcceptedQuality.of(TURTLE, List.of(new MediaType("text", "turtle"))));
        assertEquals(0, AcceptedQuality.of(TURTLE, List.of(range("application", "json", "1"))));
        assertEquals(0, AcceptedQuality.of(TURTLE, List.of()));
    }

    @Test
    void a_wider_range_names_nothing() {
        assertEquals(0, AcceptedQuality.named(TURTLE, List.of(ANYTHING, range("text", "*", "0.3"))));
        assertEquals(0.4, AcceptedQuality.named(TURTLE, List.of(ANYTHING, range("text", "turtle", "0.4"))));
    }
}
