package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.testing.TestQuestionnaires;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of items, rows, options and answers when conditions hide them. */
class AskedTest {

    private static final String JA_NEJ = "options: [{key: ja, label: Ja}, {key: nej, label: Nej}]";
    private static final String WHEN = "enableWhen: [{item: %s, operator: '=', answer: %s}]";

    private static final QuestionnaireVersion CHAIN = WrittenQuestionnaire.ofItems("""
            - {code: sidst, type: short-text, text: Sidst, %s}
            - {code: foerst, type: single-choice, text: Først, %s}
            - {code: midt, type: single-choice, text: Midt, %s, %s}
            - {code: ellers, type: short-text, text: Ellers, enableWhen: [{item: midt, operator: exists, answer: false}]}
            """.formatted(WHEN.formatted("midt", "ja"), JA_NEJ, JA_NEJ, WHEN.formatted("foerst", "ja")));

    private static final QuestionnaireVersion PARTS = WrittenQuestionnaire.ofItems("""
            - {code: unge, type: single-choice, text: Unge, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
            - {code: valg, type: single-choice, text: Valg, options: [{key: alle, label: Alle}, {key: unge, label: Unge, %1$s}]}
            - {code: kryds, type: multiple-choice, text: Kryds, minimumTicks: 2, options: [{key: boern, label: Børn}, {key: unge, label: Unge, %1$s}]}
            - {code: kun, type: multiple-choice, text: Kun unge, options: [{key: a, label: A, %1$s}, {key: b, label: B, %1$s}]}
            - {code: orden, type: ranking, text: Orden, options: [{key: boern, label: Børn}, {key: unge, label: Unge, %1$s}, {key: voksne, label: Voksne}]}
            - {code: valgmatrix, type: single-choice-matrix, text: Matrix, rows: [{key: boern, label: Børn}, {key: unge, label: Unge, %1$s}], options: [{key: a, label: A}, {key: b, label: B, %1$s}]}
            - {code: krydsmatrix, type: multiple-choice-matrix, text: Matrix, rows: [{key: boern, label: Børn}, {key: unge, label: Unge, %1$s}], options: [{key: a, label: A}, {key: b, label: B, %1$s}]}
            - {code: dele, type: percentages, text: Dele, rows: [{key: boern, label: Børn}, {key: unge, label: Unge, %1$s}]}
            - {code: celler, type: number-matrix, text: Celler, rows: [{key: unge, label: Unge, %1$s}], columns: [{key: x, label: X}, {key: y, label: Y}]}
            """.formatted(WHEN.formatted("unge", "ja")));

    @Test
    void an_answer_to_what_is_not_asked_counts_nowhere_and_is_kept() {
        Answers answers = WrittenQuestionnaire.answers(CHAIN, "{foerst: nej, midt: ja, sidst: Hej}");
        Asked asked = Asked.of(CHAIN, answers);

        assertEquals(List.of("foerst", "ellers"), codes(asked.items()));
        assertEquals(WrittenQuestionnaire.answers(CHAIN, "{foerst: nej}"), asked.answers());
        assertEquals(Optional.empty(), asked.answerTo(item(CHAIN, "sidst")));
        assertEquals(3, answers.values().size());
    }

    @Test
    void conditions_go_on_from_item_to_item_in_whatever_order_they_stand() {
        assertEquals(List.of("foerst", "ellers"), asked(CHAIN, "{}"));
        assertEquals(List.of("foerst", "midt", "ellers"), asked(CHAIN, "{foerst: ja}"));
        assertEquals(List.of("foerst", "midt"), asked(CHAIN, "{foerst: ja, midt: nej, sidst: Hej}"));
        assertEquals(List.of("sidst", "foerst", "midt"), asked(CHAIN, "{foerst: ja, midt: ja}"));
    }

    @Test
    void an_answer_is_back_when_it_is_asked_for_again() {
        Asked again = given(CHAIN, "{foerst: ja, midt: ja, sidst: Hej}");

        assertEquals("Hej", again.answerTo(item(CHAIN, "sidst")).orElseThrow().plain());
    }

    @Test
    void a_row_that_is_not_asked_need_not_be_answered_and_its_answer_does_not_count() {
        Asked asked = given(PARTS, "{unge: nej, valgmatrix: {boern: a, unge: a}, dele: {boern: 100, unge: 50}}");

        assertTrue(asked.isComplete(item(PARTS, "valgmatrix")));
        assertEquals(WrittenQuestionnaire.plain("{boern: a}"), asked.answerTo(item(PARTS, "valgmatrix")).orElseThrow().plain());
        assertTrue(asked.isComplete(item(PARTS, "dele")), "the rows that are asked add up to 100");
        assertEquals(1, asked.rows(item(PARTS, "dele")).size());
    }

    @Test
    void a_matrix_without_a_row_is_not_asked() {
        Asked asked = given(PARTS, "{unge: nej, celler: {unge: {x: 1, y: 2}}}");

        assertFalse(asked.isAsked(item(PARTS, "celler")));
        assertEquals(List.of(), asked.rows(item(PARTS, "celler")));
        assertEquals(Optional.empty(), asked.answerTo(item(PARTS, "celler")));
    }

    @Test
    void a_choice_without_an_option_is_not_asked() {
        assertFalse(given(PARTS, "{unge: nej, kun: [a]}").isAsked(item(PARTS, "kun")));
        assertFalse(given(PARTS, "{unge: nej}").isMissing(item(PARTS, "kun")));
        assertTrue(given(PARTS, "{unge: ja}").isMissing(item(PARTS, "kun")));
    }

    @Test
    void a_chosen_option_that_can_no_longer_be_chosen_leaves_its_field_open() {
        Asked asked = given(PARTS, "{unge: nej, valg: unge, valgmatrix: {boern: b}}");

        assertEquals(Optional.empty(), asked.answerTo(item(PARTS, "valg")));
        assertTrue(asked.isMissing(item(PARTS, "valg")));
        assertTrue(asked.isMissing(item(PARTS, "valgmatrix")));
    }

    @Test
    void ticks_that_are_left_count_and_when_all_are_gone_nothing_was_said() {
        assertEquals(
                Optional.of(List.of("boern")),
                given(PARTS, "{unge: nej, kryds: [boern, unge]}").answerTo(item(PARTS, "kryds")).map(value -> value.plain()));
        assertEquals(Optional.empty(), given(PARTS, "{unge: nej, kryds: [unge]}").answerTo(item(PARTS, "kryds")));
        assertEquals(
                Optional.of(List.of()),
                given(PARTS, "{unge: nej, kryds: []}").answerTo(item(PARTS, "kryds")).map(value -> value.plain()),
                "no tick was the answer, and still is");
    }

    @Test
    void ticks_of_a_row_that_are_all_gone_leave_the_row_open() {
        Asked asked = given(PARTS, "{unge: nej, krydsmatrix: {boern: [b], unge: [a]}}");

        assertEquals(Optional.empty(), asked.answerTo(item(PARTS, "krydsmatrix")));
        assertTrue(asked.isMissing(item(PARTS, "krydsmatrix")));
        assertTrue(given(PARTS, "{unge: nej, krydsmatrix: {boern: []}}").isComplete(item(PARTS, "krydsmatrix")));
    }

    @Test
    void no_more_ticks_are_wanted_than_there_are_boxes() {
        assertTrue(given(PARTS, "{unge: ja, kryds: [boern]}").isMissing(item(PARTS, "kryds")));
        assertTrue(given(PARTS, "{unge: nej, kryds: [boern]}").isComplete(item(PARTS, "kryds")));
    }

    @Test
    void no_more_places_are_wanted_than_there_are_options() {
        assertTrue(given(PARTS, "{unge: ja, orden: [voksne, boern]}").isMissing(item(PARTS, "orden")));
        assertTrue(given(PARTS, "{unge: nej, orden: [voksne, boern]}").isComplete(item(PARTS, "orden")));
        assertEquals(
                Optional.of(List.of("voksne", "boern")),
                given(PARTS, "{unge: nej, orden: [voksne, unge, boern]}").answerTo(item(PARTS, "orden")).map(value -> value.plain()));
    }

    @Test
    void an_optional_item_is_missing_only_when_what_is_there_cannot_stand() {
        QuestionnaireVersion questionnaire = WrittenQuestionnaire.ofItems("""
                - {code: dele, type: percentages, text: Dele, optional: true, rows: [{key: a, label: A}, {key: b, label: B}]}
                - {code: frit, type: percentages, text: Frit, optional: true, mustAddUp: false, rows: [{key: a, label: A}, {key: b, label: B}]}
                - {code: orden, type: ranking, text: Orden, optional: true, options: [{key: a, label: A}, {key: b, label: B}]}
                """);

        assertEquals(List.of(), codes(given(questionnaire, "{}").missing()));
        assertEquals(List.of("dele"), codes(given(questionnaire, "{dele: {a: 60}, frit: {a: 60}, orden: [a]}").missing()));
        assertEquals(List.of(), codes(given(questionnaire, "{dele: {a: 60, b: 40}}").missing()));
    }

    @Test
    void progress_counts_what_is_asked_and_no_text() {
        Progress none = given(TestQuestionnaires.EVERY_TYPE, "{}").progress();
        Progress one = given(TestQuestionnaires.EVERY_TYPE, "{unge: ja}").progress();

        assertEquals(0, none.answered());
        assertEquals(28, none.missing());
        assertEquals(28 + 8, none.items(), "the optional ones too");
        assertEquals(1, one.answered());
        assertEquals(none.items() + 1, one.items(), "skala-point is asked as well");
    }

    @Test
    void an_item_or_row_of_another_group_is_not_asked() {
        QuestionnaireVersion questionnaire = TestQuestionnaires.GROUPS;
        Asked leader = Asked.of(questionnaire, Optional.of(new GroupId("ledere")), Answers.NONE);
        Asked employee = Asked.of(questionnaire, Optional.of(new GroupId("medarbejdere")), Answers.NONE);

        assertEquals(
                List.of("tekst-ledere", "lytter", "forklarer", "information-nok", "oplysninger"), codes(leader.items()));
        assertEquals(List.of("maal", "pris"), rows(leader, "oplysninger"));
        assertEquals(List.of("maal", "dagligdag"), rows(employee, "oplysninger"));
        assertEquals(List.of(), rows(leader, "kun-medarbejdere"));
    }

    private static List<String> rows(Asked asked, String code) {
        return asked.rows(item(TestQuestionnaires.GROUPS, code)).stream().map(row -> row.key().value()).toList();
    }

    private static List<String> asked(QuestionnaireVersion questionnaire, String answers) {
        return codes(given(questionnaire, answers).items());
    }

    private static Asked given(QuestionnaireVersion questionnaire, String answers) {
        return Asked.of(questionnaire, WrittenQuestionnaire.answers(questionnaire, answers));
    }

    private static Item item(QuestionnaireVersion questionnaire, String code) {
        return questionnaire.item(code).orElseThrow();
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(item -> item.code().value()).toList();
    }
}
