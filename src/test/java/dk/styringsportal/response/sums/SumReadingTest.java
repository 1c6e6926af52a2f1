package dk.styringsportal.response.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.sums.ForeignSumsException.Reason;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of cases on their way to become answers of progression/1. */
class SumReadingTest {

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("progression", "1");
    private static final QuestionnaireVersion QUESTIONNAIRE = FILES.version(ID).orElseThrow();
    private static final CaseSheet SHEET = FILES.cases(ID).orElseThrow();
    private static final Map<String, Object> NOT_APPLICABLE = Map.of("means", "not-applicable");

    @Test
    void a_number_becomes_the_answer_of_its_cell_and_leaves_the_others() {
        SumReading reading = read(given("ydelse", Map.of("p-107", Map.of("antal", 7))), Map.of("ydelse/p-85/antal", number("12")));

        assertEquals(Map.of("p-85", Map.of("antal", number("12")), "p-107", Map.of("antal", number("7"))), plain(reading, "ydelse"));
        assertEquals(Optional.empty(), reading.cells().get(0).now());
        assertTrue(reading.isSound());
    }

    @Test
    void a_question_that_is_one_number_becomes_that_number() {
        SumReading reading = read(Answers.NONE, Map.of("afsluttede-sager", number("3")));

        assertEquals(number("3"), plain(reading, "afsluttede-sager"));
    }

    @Test
    void an_answer_without_value_to_the_whole_question_gives_way() {
        SumReading reading = read(given("ydelse", Map.of("means", "dont-know")), Map.of("ydelse/p-85/antal", number("1")));

        assertEquals(Optional.of(Map.of("means", "dont-know")), reading.cells().get(0).now());
        assertEquals(Map.of("p-85", Map.of("antal", number("1"))), plain(reading, "ydelse"));
    }

    @Test
    void what_stands_there_already_changes_nothing() {
        Answers given = given("ydelse", Map.of("p-85", Map.of("antal", 12)));

        SumReading reading = read(given, Map.of("ydelse/p-85/antal", number("12.0")));

        assertFalse(reading.cells().get(0).changes());
        assertEquals(Map.of(), reading.answers());
    }

    /** Third registrations are asked about only where there are any. */
    @Test
    void what_is_not_asked_with_these_numbers_is_not_stored() {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("sager-registreringer/mindst-3/antal", number("0"));
        sums.put("vum-udvikling-2-3/vum-1/bedring", number("0"));
        sums.put("maaneder-mellem/fra-1-til-2/antal", number("4"));
        sums.put("maaneder-mellem/fra-2-til-3/antal", number("0"));

        SumReading reading = read(Answers.NONE, sums);

        assertEquals(List.of("sager-registreringer", "maaneder-mellem"), reading.answers().keySet().stream().map(ItemCode::value).toList());
        assertEquals(Map.of("fra-1-til-2", Map.of("antal", number("4"))), plain(reading, "maaneder-mellem"));
        assertEquals(2, reading.cells().stream().filter(cell -> !cell.isAsked()).count());
    }

    @ParameterizedTest
    @CsvSource({
        "ydelse/p-85/antal, -1, TOO_SMALL, 0",
        "ydelse/p-85/antal, 10000, TOO_LARGE, 9999",
        "ydelse/p-85/antal, 1.5, DECIMALS, 0",
        "vum-foerste/foerste-registrering/gennemsnit, 4.01, TOO_LARGE, 4",
        "vum-foerste/foerste-registrering/gennemsnit, 2.125, DECIMALS, 2"
    })
    void a_number_that_is_not_taken_tells_what_would_be(String address, String value, SumFault.Kind kind, String limit) {
        SumReading reading = read(Answers.NONE, Map.of(address, number(value)));

        assertEquals(new SumFault(kind, Optional.of(number(limit))), reading.cells().get(0).fault().orElseThrow());
        assertFalse(reading.isSound());
        assertEquals(Map.of(), reading.answers());
    }

    @Test
    void an_answer_without_value_is_taken_where_the_question_offers_it() {
        assertTrue(read(Answers.NONE, Map.of("vum-foerste/foerste-registrering/gennemsnit", NOT_APPLICABLE)).isSound());
        assertEquals(
                SumFault.Kind.NOT_A_NUMBER,
                read(Answers.NONE, Map.of("ydelse/p-85/antal", NOT_APPLICABLE)).cells().get(0).fault().orElseThrow().kind());
        assertFalse(read(Answers.NONE, Map.of("ydelse/p-85/antal", Map.of("means", "dont-know", "cpr", "x"))).isSound());
    }

    @Test
    void sums_of_another_questionnaire_template_or_with_uncounted_cells_are_refused() {
        assertEquals(Reason.QUESTIONNAIRE, refusal(new SumSheet("progression/2", SHEET.mark(), 0, Map.of())));
        assertEquals(Reason.TEMPLATE, refusal(new SumSheet("progression/1", "0123456789abcdef", 0, Map.of())));
        assertEquals(Reason.UNFIT_CELLS, refusal(new SumSheet("progression/1", SHEET.mark(), 1, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sager/3/antal", "ydelse", "ydelse/p-85", "ydelse/p-85/antal/", "udvaelgelse", "forbehold", "", "../ydelse/p-85/antal"})
    void anything_but_the_sheets_numbers_is_refused(String address) {
        assertEquals(Reason.CELLS, refusal(new SumSheet("progression/1", SHEET.mark(), 0, Map.of(address, number("1")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101901234", "101901234", "1501901234"})
    void a_number_like_a_cpr_number_is_refused_without_being_repeated(String number) {
        CprNumberException refused = assertThrows(CprNumberException.class, () ->
                new SumSheet("progression/1", SHEET.mark(), 0, Map.of("ydelse/p-85/antal", number(number))));

        assertFalse(refused.getMessage().contains(number));
    }

    @Test
    void a_cpr_number_in_an_address_or_a_text_is_refused() {
        assertThrows(CprNumberException.class, () ->
                new SumSheet("progression/1", SHEET.mark(), 0, Map.of("010190-1234", number("1"))));
        assertThrows(CprNumberException.class, () ->
                new SumSheet("progression/1", SHEET.mark(), 0, Map.of("ydelse/p-85/antal", Map.of("means", "010190-1234"))));
    }

    @Test
    void a_number_too_long_to_write_out_is_judged_all_the_same() {
        assertFalse(read(Answers.NONE, Map.of("ydelse/p-85/antal", number("1e999999999"))).isSound());
        assertFalse(read(Answers.NONE, Map.of("ydelse/p-85/antal", number("1e-999999999"))).isSound());
    }

    private static Reason refusal(SumSheet sums) {
        return assertThrows(ForeignSumsException.class, () -> SumReading.of(QUESTIONNAIRE, SHEET, Answers.NONE, sums)).reason();
    }

    private static SumReading read(Answers given, Map<String, Object> cells) {
        return SumReading.of(QUESTIONNAIRE, SHEET, given, new SumSheet("progression/1", SHEET.mark(), 0, cells));
    }

    private static Answers given(String item, Object plain) {
        return new Answers(Map.of(new ItemCode(item), QUESTIONNAIRE.item(item).orElseThrow().read(plain)));
    }

    private static Object plain(SumReading reading, String item) {
        return Optional.ofNullable(reading.answers().get(new ItemCode(item))).map(AnswerValue::plain).orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
