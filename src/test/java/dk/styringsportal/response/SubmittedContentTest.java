package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.testing.SmallQuestionnaire;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmittedContentTest {

    private static final String HEAD = "styringsportalen besvarelse 1\nspørgeskema fem-spoergsmaal/1\nsha256 \n";

    @Test
    void the_text_has_a_line_for_each_answer_in_the_order_of_codes() {
        assertEquals(
                HEAD + "q01 \"100\"\nq02 \"100-3\"\nq05 \"neutral\"\n",
                text(SmallQuestionnaire.answers("100", "100/3", "", "", "neutral")));
        assertEquals(HEAD, text(Answers.NONE));
    }

    /** Each form of answer, written out by hand. */
    @Test
    void equal_answers_are_written_alike_whatever_their_order_and_scale() {
        Map<RowKey, OptionKey> rows = new LinkedHashMap<>();
        rows.put(new RowKey("b"), new OptionKey("nej"));
        rows.put(new RowKey("a"), new OptionKey("ja"));
        assertEquals("{\"a\":\"ja\",\"b\":\"nej\"}", line(new AnswerValue.ChosenPerRow(rows)));
        assertEquals("{\"a\":[\"x\",\"y\"]}", line(new AnswerValue.TickedPerRow(
                Map.of(new RowKey("a"), new java.util.LinkedHashSet<>(List.of(new OptionKey("x"), new OptionKey("y")))))));
        assertEquals("[]", line(new AnswerValue.Ticked(Set.of())));
        assertEquals("12.5", line(new AnswerValue.Quantity(new BigDecimal("12.500"))));
        assertEquals("1200", line(new AnswerValue.Quantity(new BigDecimal("1.2E+3"))));
        assertEquals("0", line(new AnswerValue.Quantity(new BigDecimal("0.00"))));
        assertEquals("\"Å \\\"b\\\" \\\\ \\u000a\\u0009 😀\"", line(new AnswerValue.Text("Å \"b\" \\ \n\t 😀")));
    }

    /** printf 'styringsportalen besvarelse 1\nspørgeskema fem-spoergsmaal/1\nsha256 \nq01 "100"\n' | sha256sum */
    @Test
    void the_hash_is_what_sha256sum_says_of_the_text() {
        SubmittedContent content =
                SubmittedContent.of(SmallQuestionnaire.VERSION, SmallQuestionnaire.answers("100"));

        assertEquals("d1ba7fe7d1e56eb959a50df0e44182e36cae65f2fa947529642887757f94eacd", content.hash());
        assertEquals(SmallQuestionnaire.VERSION.id(), content.questionnaire());
        assertEquals(SmallQuestionnaire.VERSION.contentHash(), content.questionnaireHash());
        assertNotEquals(
                content, SubmittedContent.of(SmallQuestionnaire.VERSION, SmallQuestionnaire.answers("100", "0")));
    }

    @Test
    void kl_accepts_for_a_reason_or_not_at_all() {
        SubmittedContent content = SubmittedContent.of(SmallQuestionnaire.VERSION, Answers.NONE);

        assertThrows(IllegalArgumentException.class, () -> Submission.accepted("KL", Instant.EPOCH, content, " "));
        assertThrows(IllegalArgumentException.class,
                () -> Submission.accepted("KL", Instant.EPOCH, content, "x".repeat(Submission.LONGEST_REASON + 1)));
        assertEquals(true, Submission.accepted("KL", Instant.EPOCH, content, "Sygdom").isAcceptedIncomplete());
    }

    private static String text(Answers answers) {
        return SubmittedContent.text(SmallQuestionnaire.VERSION, answers);
    }

    private static String line(AnswerValue value) {
        String text = text(new Answers(Map.of(new ItemCode("q01"), value)));
        return text.substring((HEAD + "q01 ").length()).strip();
    }
}
