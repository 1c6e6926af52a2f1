package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Locale DANISH = ReportTexts.DANISH;

    @Test
    void a_single_answer_says_what_it_gives_and_what_would_give_more() {
        Reason reason = reason("q01", "nej");
        assertEquals("Svaret ”Nej” giver 0 point.", reason.calculation());
        assertEquals(List.of("”Ja” giver 100 point i stedet for 0."), reason.improvements());
        assertEquals("Nej", reason.answers().get(0).answer());
        assertEquals("Der gives en score på 100, hvis spørgsmålet besvares med ”Ja”.", reason.rule());
        assertTrue(reason.recommendation().endsWith("(VIVE 2019)."));
        assertEquals(
                List.of("VIVE (2019): Det specialiserede voksenområde. Inspiration til den økonomiske styring."),
                reason.sources());
    }

    @Test
    void full_points_need_no_improvement() {
        assertEquals(List.of(), reason("q01", "ja").improvements());
    }

    @Test
    void a_matrix_shows_every_row_and_names_the_row_that_would_earn_more() {
        Reason reason = reason("q04", Map.of(
                "p-95", "ja-alle", "p-96", "ja-over-beloeb", "p-107", "nej", "p-108", "ja-alle", "p-85-abl-105", "ja-alle"));
        assertEquals("Rækkerne giver 100, 100, 0, 100 og 100 point. Gennemsnittet er 80 point.", reason.calculation());
        assertEquals(5, reason.answers().size());
        assertEquals("§ 107", reason.answers().get(2).row().orElseThrow());
        assertEquals("Nej", reason.answers().get(2).answer());
        assertEquals(
                List.of("”Ja, ved alle sager” eller ”Ja, ved sager over et bestemt beløb” i rækken ”§ 107” "
                        + "giver spørgsmålet 100 point i stedet for 80."),
                reason.improvements());
    }

    @Test
    void rows_with_the_same_improvement_share_a_sentence() {
        Reason reason = reason("q09", Map.of(
                "flere-indsatser-til-beslutning", "nej", "priser-i-fagsystem", "nej", "formaliseret-samarbejdsflade", "ja"));
        assertEquals(1, reason.improvements().size());
        assertTrue(reason.improvements().get(0).endsWith("giver hver for sig spørgsmålet 66,67 point i stedet for 33,33."));
    }

    @Test
    void counted_rows_are_counted() {
        Reason reason = reason("q14", Map.of("p-82a", "nej", "p-82b", "ja-nogle", "p-82-tilsvarende", "nej"));
        assertEquals("1 af 3 rækker tæller med. Det giver 50 point.", reason.calculation());
    }

    @Test
    void ticks_are_counted_and_no_tick_is_an_answer() {
        Reason reason = reason("q34", Map.of(
                "centerledelse", List.of("tilgang-afgang"),
                "direktion", List.of(),
                "fagudvalg", List.of(),
                "oekonomiudvalg", List.of()));
        assertEquals("1 af 16 felter er krydset af. Det giver 6,25 point.", reason.calculation());
        assertEquals("Ingen af delene", reason.answers().get(1).answer());
        assertEquals(2, reason.improvements().size());
    }

    @Test
    void the_neutral_answer_is_explained_and_cannot_be_improved() {
        Answers answers = SampleResults.neutral(SampleResults.best());
        Reason reason = Reasons.in(DANISH).of(item("q17"), score(answers).item(SampleResults.Q17));
        assertTrue(reason.calculation().contains("gennemsnittet af kommunens øvrige spørgsmål, 95,65 point"), reason.calculation());
        assertEquals(List.of(), reason.improvements());
    }

    @Test
    void a_neutral_answer_costs_the_questions_that_hang_on_it() {
        Answers answers = SampleResults.neutral(SampleResults.best());
        assertEquals(
                List.of(18, 19),
                NeutralConsequences.of(SampleResults.QUESTIONNAIRE, item("q17"), score(answers)).stream()
                        .map(Item::number)
                        .toList());
        assertEquals(
                List.of(),
                NeutralConsequences.of(SampleResults.QUESTIONNAIRE, item("q17"), score(SampleResults.best())));
    }

    @Test
    void what_is_unanswered_has_no_points() {
        Reason reason = Reasons.in(DANISH).of(item("q01"), score(Answers.NONE).item(new ItemCode("q01")));
        assertEquals("Spørgsmålet er ikke besvaret fuldt ud og har derfor ingen point.", reason.calculation());
        assertEquals("Ubesvaret", reason.answers().get(0).answer());
    }

    /** Only a question with points can be held out of a mean. */
    @Test
    void what_is_not_asked_says_so() {
        QuestionnaireVersion questionnaire = WrittenQuestionnaire.ofItems("""
                - {code: flere, type: single-choice, text: F, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
                - {code: hvor-mange, type: number, text: H, decimals: 0, enableWhen: [{item: flere, operator: "=", answer: ja}]}
                - {code: gode, type: single-choice, text: G, enableWhen: [{item: flere, operator: "=", answer: ja}], rule: points-per-option, options: [{key: ja, label: Ja, points: 100}, {key: nej, label: Nej, points: 0}]}
                """);
        Scorecard scores = Scoring.score(questionnaire, WrittenQuestionnaire.answers(questionnaire, "{flere: nej}"));
        String why = "Spørgsmålet er ikke stillet, fordi andre svar gør det overflødigt.";

        assertEquals(why, calculation(questionnaire, scores, "hvor-mange"));
        assertEquals(why + " Det er holdt ude af gennemsnittet.", calculation(questionnaire, scores, "gode"));
    }

    private static String calculation(QuestionnaireVersion questionnaire, Scorecard scores, String code) {
        Item asked = questionnaire.item(code).orElseThrow();
        return Reasons.in(DANISH).of(asked, scores.item(asked.code())).calculation();
    }

    @Test
    void a_citation_that_fits_several_works_names_them_all_and_one_that_fits_none_stands_as_printed() {
        assertTrue(reason("q17", "slet-ikke").sources().get(0).startsWith("KL 2017 er et af disse værker: KL, "));
        assertEquals(List.of("Anbefaling fra KL."), reason("q16", "niveauer-4").sources());
    }

    @Test
    void english_readers_get_english_sentences() {
        Answers answers = answers("q01", "nej");
        Reason reason = Reasons.in(Locale.ENGLISH).of(item("q01"), score(answers).item(new ItemCode("q01")));
        assertEquals("The answer “Nej” gives 0 points.", reason.calculation());
    }

    private static Reason reason(String code, Object plain) {
        return Reasons.in(DANISH).of(item(code), score(answers(code, plain)).item(new ItemCode(code)));
    }

    private static Answers answers(String code, Object plain) {
        Map<ItemCode, AnswerValue> values = new LinkedHashMap<>(SampleResults.best().values());
        values.put(new ItemCode(code), item(code).read(plain));
        return new Answers(values);
    }

    private static Scorecard score(Answers answers) {
        return Scoring.score(SampleResults.QUESTIONNAIRE, answers);
    }

    private static Item item(String code) {
        return SampleResults.QUESTIONNAIRE.item(code).orElseThrow();
    }
}
