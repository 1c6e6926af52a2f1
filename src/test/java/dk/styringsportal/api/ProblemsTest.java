package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.TooFewResponsesException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What whoever asked is told, and that nothing is told of faults which nobody has foreseen. */
class ProblemsTest {

    @Test
    void the_message_is_the_detail_and_further_members_say_where_it_was_wrong() {
        assertEquals(
                Optional.of(new Problem(404, "not-found", "Not found", "There is no campaign 7")),
                Problems.of(new NotFoundException("There is no campaign 7")));
        Problem missing = Problems.of(new MissingReasonException(500)).orElseThrow();
        assertEquals(400, missing.status());
        assertEquals(Map.of("place", "reason"), missing.more());
        assertEquals(Map.of("n", 3, "minimum", 5), Problems.of(new TooFewResponsesException(3, 5)).orElseThrow().more());
    }

    @Test
    void of_anything_else_there_is_no_problem_to_tell() {
        assertEquals(Optional.empty(), Problems.of(new IllegalStateException("secret")));
        assertEquals(Optional.empty(), Problems.of(new RuntimeException("secret")));
    }
}
