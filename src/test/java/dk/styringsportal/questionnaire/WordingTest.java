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
    void far_from_its_question_only_a_whole_sentence_stands_alone() {
        Stem stem = new Stem("enighed", "Hvor enig er du?", Map.of());

        assertEquals("Målene er klare.", under(stem, "Målene er klare.").inList());
        assertEquals("Er målene klare?", under(stem, "Er målene klare?").inList());
        assertEquals("Hvor enig er du? Klare mål", under(stem, "Klare mål").inList());
        assertEquals("Klare mål", new Wording("Klare mål", Optional.empty(), "", "", List.of(), "").inList());
    }

    private static Wording under(Stem stem, String text) {
        return new Wording(text, Optional.empty(), "", "", List.of(), "", Map.of(), Optional.of(stem), Wording.Status.OWN);
    }

    @Test
    void a_question_is_read_as_it_is() {
        assertEquals("Hvor ofte?", new Wording("Hvor ofte?", Optional.empty(), "", "", List.of(), "").withStem());
    }
}
