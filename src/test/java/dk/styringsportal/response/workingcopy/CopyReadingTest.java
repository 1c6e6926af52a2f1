package dk.styringsportal.response.workingcopy;

import static dk.styringsportal.testing.TestQuestionnaires.EVERY_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.testing.Copies;
import dk.styringsportal.testing.CopyFile;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a working copy would change, beside what the portal says by now. */
class CopyReadingTest {

    private static final Copies COPIES = new Copies(EVERY_TYPE);
    private static final Map<String, Object> BEFORE =
            Map.of("valg", "ja", "linje", "Excel", "andele", Map.of("boern", 40, "unge", 60), "kryds-ene", List.of("pris"));

    private static Answers answers(Map<String, Object> plain) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        plain.forEach((code, value) -> {
            Item item = TestQuestionnaires.item(code);
            values.put(item.code(), item.read(value instanceof Map<?, ?> rows ? numbers(rows) : value));
        });
        return new Answers(values);
    }

    private static Map<String, Object> numbers(Map<?, ?> rows) {
        Map<String, Object> numbers = new HashMap<>();
        rows.forEach((row, number) -> numbers.put((String) row, new java.math.BigDecimal(number.toString())));
        return numbers;
    }

    private static Map<String, Object> with(String item, Object value) {
        Map<String, Object> changed = new HashMap<>(BEFORE);
        changed.put(item, value);
        return changed;
    }

    private static CopyFile downloaded() {
        return new CopyFile(COPIES.file(COPIES.response(answers(BEFORE))));
    }

    private static Response now(Map<String, Object> answers) {
        return COPIES.response(answers(answers), Map.of(), 2);
    }

    private static CopyChange only(CopyReading reading) {
        assertEquals(List.of(), reading.faults());
        assertEquals(1, reading.changes().size(), reading.changes().toString());
        return reading.changes().get(0);
    }

    @Test
    void a_change_has_its_cell_and_both_answers() {
        CopyFile file = downloaded().answer("valg", "nej");
        CopyChange.Answer change = (CopyChange.Answer) only(COPIES.read(COPIES.response(answers(BEFORE)), file.bytes()));
        assertEquals(file.cell("valg"), change.cell());
        assertEquals("ja", change.now().orElseThrow().plain());
        assertEquals("nej", change.wanted().orElseThrow().plain());
        assertFalse(change.isConflict());
        assertEquals(1, change.revision());
    }

    @Test
    void what_only_the_portal_has_changed_is_left_alone() {
        CopyReading reading = COPIES.read(now(with("valg", "nej")), downloaded().bytes());
        assertEquals(List.of(), reading.changes());
    }

    @Test
    void what_both_have_changed_is_a_conflict() {
        CopyChange.Answer change = (CopyChange.Answer) only(COPIES.read(now(with("valg", "nej")), downloaded().answer("valg", "delvist").bytes()));
        assertTrue(change.isConflict());
        assertEquals("nej", change.now().orElseThrow().plain());
        assertEquals(2, change.revision());
    }

    @Test
    void what_both_have_changed_alike_is_no_change() {
        assertEquals(List.of(), COPIES.read(now(with("valg", "nej")), downloaded().answer("valg", "Nej").bytes()).changes());
    }

    /** The revision is the question's; the conflict is the row's. */
    @Test
    void another_row_of_the_same_question_is_no_conflict() {
        Response now = now(with("andele", Map.of("boern", 30, "unge", 60)));
        CopyChange.Answer change = (CopyChange.Answer) only(COPIES.read(now, downloaded().number("andele/unge", "70").bytes()));
        assertFalse(change.isConflict());
        assertEquals(2, change.revision());
        List<MergedAnswer> merged = MergedAnswer.of(now, List.of(change));
        assertEquals(answers(Map.of("andele", Map.of("boern", 30, "unge", 70))).values().values().iterator().next(),
                TestQuestionnaires.item("andele").read(merged.get(0).plain().orElseThrow()));
    }

    @Test
    void an_emptied_cell_takes_back() {
        CopyChange change = only(COPIES.read(COPIES.response(answers(BEFORE)), downloaded().answer("linje", "").bytes()));
        assertTrue(change.takesBack());
        assertEquals(Optional.empty(), MergedAnswer.of(COPIES.response(answers(BEFORE)), List.of((CopyChange.Answer) change)).get(0).plain());
    }

    @Test
    void another_tick_changes_all_the_ticks_of_the_question() {
        CopyFile file = downloaded().answer("kryds-ene#varighed", " X ");
        CopyChange.Answer change = (CopyChange.Answer) only(COPIES.read(COPIES.response(answers(BEFORE)), file.bytes()));
        assertEquals(file.cell("kryds-ene#varighed"), change.cell());
        assertEquals(List.of("pris", "varighed"), change.wanted().orElseThrow().plain());
    }

    /** Nobody changes what another has written, so a comment is a new one, and the same is stored once. */
    @Test
    void comments_beside_any_line_of_a_question_are_one_new_comment() {
        Response response = COPIES.response(answers(BEFORE), Map.of("andele", "Skønnet"), 1);
        CopyFile file = new CopyFile(COPIES.file(response)).remark("andele", "Talt i maj").remark("andele/unge", "Også her");
        CopyChange.Remark remark = (CopyChange.Remark) only(COPIES.read(response, file.bytes()));
        assertEquals("Talt i maj\nOgså her", remark.text());
        assertEquals(file.remarkCell("andele"), remark.cell());
        Response after = COPIES.response(answers(BEFORE), Map.of("andele", "Talt i maj\nOgså her"), 1);
        assertEquals(List.of(), COPIES.read(after, file.bytes()).changes());
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        for (String text : List.of("=1+1", "+45", "-ingen", "@SUM(A1)", "=HYPERLINK(\"http://x\")")) {
            Response response = COPIES.response(answers(with("linje", text)));
            byte[] file = COPIES.file(response);
            assertEquals(List.of(), COPIES.read(response, file).changes(), text);
            assertFalse(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains("<f>"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        ">0147<, >0151<, OTHER_MUNICIPALITY",
        ">7<, >8<, OTHER_CAMPAIGN",
        ">alle-typer/1<, >alle-typer/2<, OTHER_VERSION",
        "00000000-0000-0001-0000-000000000001, 00000000-0000-0001-0000-000000000002, OTHER_RESPONSE",
        ">Arbejdskopi fra Styringsportalen<, >Noget andet<, NO_COPY",
        ">Felt<, >Navn<, NO_COPY",
        ">Svar ved hentning<, >Svar før<, COLUMNS_GONE"
    })
    void a_copy_of_something_else_is_refused(String text, String other, UnfitCopyException.Reason reason) {
        byte[] file = downloaded().with(text, other).bytes();
        UnfitCopyException refused = assertThrows(UnfitCopyException.class, () -> COPIES.read(now(BEFORE), file));
        assertEquals(reason, refused.reason());
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThrows(QuestionnaireFileException.class, () -> Copies.sent("PK ikke et regneark".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
