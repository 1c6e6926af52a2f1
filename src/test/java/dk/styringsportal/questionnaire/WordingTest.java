package dk.styringsportal.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void a_statement_that_stands_alone_is_read_after_its_question() {
        Stem stem = new Stem("oplysninger", "Oplysningerne er …", Map.of());
        Wording statement = new Wording(
                "tilstrækkelige", Optional.empty(), "", "", List.of(), "", Map.of(), Optional.of(stem), Wording.Status.OWN);

        assertEquals("Oplysningerne er … tilstrækkelige", statement.withStem());
    }

    @Test
    void a_question_is_read_as_it_is() {
        assertEquals("Hvor ofte?", new Wording("Hvor ofte?", Optional.empty(), "", "", List.of(), "").withStem());
    }
}
