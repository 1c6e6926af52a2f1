package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceLink;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's word that a number is no CPR number. */
class NotCprNumbersTest {

    private static final AnswerValue TWO = text("Sagerne 010190-1234 og 311299 0001");

    private static AnswerValue text(String text) {
        return new AnswerValue.Text(text);
    }

    private static NotCprNumbers said(String... texts) {
        return NotCprNumbers.in(List.of(texts));
    }

    @Test
    void lets_in_what_was_named_and_nothing_else() {
        CprNumberException refused =
                assertThrows(CprNumberException.class, () -> said("010190-1234").letIn(TWO, Optional.empty()));

        assertEquals(List.of(23), refused.found().stream().map(LookAlike::start).toList());
        assertTrue(said("010190-1234", "311299 0001").letIn(TWO, Optional.empty()));
        assertThrows(CprNumberException.class, () -> NotCprNumbers.NONE.letIn(TWO, Optional.empty()));
        assertThrows(CprNumberException.class, () -> said("31129", "0001", "alt").letIn(TWO, Optional.empty()));
    }

    /** Whatever its check digit says: 070761-4285 fits, 010190-1234 does not. */
    @ParameterizedTest
    @ValueSource(strings = {"070761-4285", "010190-1234"})
    void counts_for_any_that_looks_like_one(String number) {
        assertTrue(said(number).letIn(text("Nr. " + number), Optional.empty()));
    }

    @Test
    void counts_for_the_number_however_it_is_written() {
        assertTrue(said("０１０１９０-１２３４", "31.12.99-0001").letIn(TWO, Optional.empty()));
    }

    @Test
    void is_not_needed_where_there_is_no_number_or_it_stands_there_already() {
        assertFalse(said("010190-1234").letIn(text("Ingen"), Optional.empty()));
        assertFalse(NotCprNumbers.NONE.letIn(text("Sagerne 010190 1234 og flere"), Optional.of(text("Sag 010190-1234"))));
        assertThrows(CprNumberException.class, () -> NotCprNumbers.NONE.letIn(TWO, Optional.of(text("Sag 010190-1234"))));
        assertThrows(CprNumberException.class, () -> NotCprNumbers.NONE.letIn(TWO, Optional.of(text("Sag"))));
    }

    @Test
    void counts_in_links_as_they_are_written() {
        AnswerValue answer = new AnswerValue.Files(
                List.of(), List.of(new EvidenceLink(URI.create("https://kl.dk/010190%2D1234"))));

        CprNumberException refused =
                assertThrows(CprNumberException.class, () -> NotCprNumbers.NONE.letIn(answer, Optional.empty()));

        assertEquals("link", refused.place());
        assertTrue(said("010190%2D1234").letIn(answer, Optional.empty()));
        assertFalse(NotCprNumbers.NONE.letIn(answer, Optional.of(answer)));
    }
}
