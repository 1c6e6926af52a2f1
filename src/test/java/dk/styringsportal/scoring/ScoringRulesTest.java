package dk.styringsportal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.testing.TestQuestionnaires;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule but points per option and mean of scale values against values worked out by hand, and what weights do. */
class ScoringRulesTest {

    private static final String JA_NEJ = "options: [{key: ja, label: Ja, points: 100}, {key: nej, label: Nej, points: 0}], rule: points-per-option";

    private static final QuestionnaireVersion TICKS = WrittenQuestionnaire.ofItems("""
            - {code: unge, type: single-choice, text: U, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
            - {code: antal, type: multiple-choice, text: A, rule: count-threshold, counting: [a, b, c], thresholds: [{atLeast: 1, points: 25}, {atLeast: 3, points: "200/3"}], options: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}, {key: d, label: D}, {key: e, label: E, exclusive: true}]}
            - {code: andel, type: multiple-choice, text: A, rule: share-of-ticks, options: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C, enableWhen: [{item: unge, operator: "!=", answer: nej}]}, {key: e, label: E, exclusive: true}]}
            - {code: rest, type: multiple-choice, text: A, rule: share-of-ticks, options: [{key: a, label: A, enableWhen: [{item: unge, operator: "=", answer: ja}]}, {key: e, label: E, exclusive: true}]}
            - {code: raekker, type: single-choice-matrix, text: R, rule: count-threshold, counting: [ja, delvist], thresholds: [{atLeast: 2, points: 40}], rows: [{key: r, label: R}, {key: s, label: S}, {key: t, label: T, enableWhen: [{item: unge, operator: "=", answer: ja}]}], options: [{key: ja, label: Ja}, {key: delvist, label: Delvist}, {key: nej, label: Nej}]}
            """);

    /** Counted by hand: of a, b and c, d and e counting nothing; 25 points from one, 200/3 from three. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []             | 0
            [d]            | 0
            [e]            | 0
            [a]            | 25
            [a, d]         | 25
            [b, c]         | 25
            [a, b, d]      | 25
            [a, b, c]      | 200/3
            [a, b, c, d]   | 200/3
            """)
    void ticks_are_counted_against_thresholds(String ticks, String points) {
        assertEquals(points, points(TICKS, "antal", "{antal: %s}".formatted(ticks)));
    }

    /** Of three boxes, or two where c cannot be ticked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {unge: ja, andel: []}          | 0
            {unge: ja, andel: [e]}         | 0
            {unge: ja, andel: [a]}         | 100/3
            {unge: ja, andel: [a, c]}      | 200/3
            {unge: ja, andel: [a, b, c]}   | 100
            {unge: nej, andel: [a]}        | 50
            {unge: nej, andel: [a, c]}     | 50
            {unge: nej, andel: [a, b]}     | 100
            """)
    void a_share_of_ticks_is_of_the_boxes_that_can_be_ticked(String answers, String points) {
        assertEquals(points, points(TICKS, "andel", answers));
    }

    @Test
    void a_share_of_no_boxes_has_no_value() {
        ItemScore score = score(TICKS, "{unge: nej, rest: [e]}", "rest");

        assertEquals(Standing.WITHOUT_VALUE, score.standing());
        assertEquals(Optional.empty(), score.points());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {unge: ja, raekker: {r: ja, s: nej, t: nej}}        | 0
            {unge: ja, raekker: {r: ja, s: delvist, t: nej}}    | 40
            {unge: ja, raekker: {r: nej, s: ja, t: ja}}         | 40
            {unge: nej, raekker: {r: nej, s: ja, t: ja}}        | 0
            {unge: nej, raekker: {r: ja, s: ja}}                | 40
            """)
    void rows_are_counted_that_are_asked(String answers, String points) {
        assertEquals(points, points(TICKS, "raekker", answers));
    }

    @Test
    void advice_keeps_to_what_may_be_ticked() {
        QuestionnaireVersion few = WrittenQuestionnaire.ofItems("""
                - {code: k, type: multiple-choice, text: K, maximumTicks: 2, rule: share-of-ticks, options: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}, {key: e, label: E, exclusive: true}]}
                """);

        assertEquals(List.of("a", "b"), advised(few, "{k: [e]}"));
        assertEquals(List.of("a"), advised(few, "{k: [b]}"));
        assertEquals(List.of(), advised(few, "{k: [b, c]}"));
    }

    private static List<String> advised(QuestionnaireVersion questionnaire, String answers) {
        return score(questionnaire, answers, "k").improvements().stream()
                .flatMap(improvement -> improvement.better().stream())
                .map(option -> option.key().value())
                .toList();
    }

    private static final QuestionnaireVersion NEED = WrittenQuestionnaire.of("""
            scales:
              behov: [{key: stort, label: Stort, value: 3}, {key: noget, label: Noget, value: 1.5}, {key: intet, label: Intet, value: 0}, {key: vi, label: Ved ikke, means: dont-know}]
              brug: [{key: meget, label: Meget, value: 3}, {key: lidt, label: Lidt, value: 1}, {key: ikke, label: Ikke, value: 0}, {key: ir, label: Ikke relevant, means: not-applicable}]
            rowSets:
              r: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}]
            themes:
              - number: 1
                title: Tema
                items:
                  - {code: behov, type: single-choice-matrix, text: B, rowSet: r, scale: behov, rule: need-minus-use, use: brug}
                  - {code: brug, type: single-choice-matrix, text: B, rowSet: r, scale: brug}
            """);

    /** By hand: need minus use in each row, and the mean over the rows in which both have a value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {behov: {a: stort, b: stort, c: stort}, brug: {a: ikke, b: ikke, c: ikke}}    | 3   | 3   | 3    | 3
            {behov: {a: intet, b: intet, c: intet}, brug: {a: meget, b: meget, c: meget}} | -3  | -3  | -3   | -3
            {behov: {a: stort, b: noget, c: intet}, brug: {a: lidt, b: lidt, c: lidt}}    | 2   | 1/2 | -1   | 1/2
            {behov: {a: noget, b: vi, c: intet}, brug: {a: meget, b: meget, c: ikke}}     | -3/2 | -  | 0    | -3/4
            {behov: {a: noget, b: stort, c: vi}, brug: {a: ir, b: lidt, c: ir}}           | -   | 2   | -    | 2
            {behov: {a: vi, b: vi, c: vi}, brug: {a: lidt, b: lidt, c: lidt}}             | -   | -   | -    | -
            {behov: {a: stort}}                                                           | -   | -   | -    | -
            {behov: {a: stort}, brug: {a: ikke, b: ikke}}                                 | 3   | -   | -    | 3
            """)
    void use_is_taken_from_need_row_by_row(String answers, String a, String b, String c, String mean) {
        ItemScore score = score(NEED, answers, "behov");
        NeedGap gap = score.gap().orElseThrow();

        assertEquals(fraction(a), Optional.ofNullable(gap.rows().get(new RowKey("a"))));
        assertEquals(fraction(b), Optional.ofNullable(gap.rows().get(new RowKey("b"))));
        assertEquals(fraction(c), Optional.ofNullable(gap.rows().get(new RowKey("c"))));
        assertEquals(fraction(mean), gap.mean());
        assertEquals(Standing.NOT_SCORED, score.standing());
        assertEquals(Optional.empty(), Scoring.score(NEED, WrittenQuestionnaire.answers(NEED, answers)).total());
    }

    private static Optional<BigFraction> fraction(String text) {
        return Optional.ofNullable(text).map(BigFraction::parse);
    }

    /**
     * Values 4, 3, 2, 1 of i høj grad to slet ikke. Python 3.11: from statistics import mean; from fractions import Fraction
     * as F; mean(map(F, of)) - mean(map(F, minus)).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            hoej-grad                              | slet-ikke                          | 3    | 1 | 1
            slet-ikke                              | hoej-grad                          | -3   | 1 | 1
            nogen-grad hoej-grad nogen-grad        | mindre-grad nogen-grad             | 5/6  | 3 | 2
            nogen-grad ved-ikke ved-ikke           | nogen-grad ved-ikke mindre-grad    | 1/2  | 1 | 2
            mindre-grad                            | mindre-grad mindre-grad            | 0    | 1 | 2
            ved-ikke                               | hoej-grad                          | -    | 0 | 0
            hoej-grad                              | ved-ikke                           | -    | 0 | 0
            hoej-grad                              | -                                  | -    | 0 | 0
            """)
    void a_mirror_gap_is_a_difference_of_means(String leaders, String employees, String difference, int of, int minus) {
        Item item = TestQuestionnaires.GROUPS.item("information-nok").orElseThrow();
        List<MirrorGap.Respondent> respondents = new ArrayList<>();
        respondents.addAll(respondents("ledere", "information-nok: %s", leaders));
        respondents.addAll(respondents("medarbejdere", "information-nok: %s", employees));
        respondents.addAll(respondents("politikere", "information-nok: %s", "slet-ikke hoej-grad"));

        Optional<MirrorGap> gap = MirrorGap.of(item, Optional.empty(), respondents);

        assertEquals(fraction(difference), gap.map(MirrorGap::difference));
        gap.ifPresent(found -> assertEquals(List.of(of, minus), List.of(found.of(), found.minus())));
    }

    @Test
    void a_mirror_gap_of_a_row_takes_the_groups_that_are_asked_it_together() {
        Item item = TestQuestionnaires.GROUPS.item("oplysninger").orElseThrow();
        List<MirrorGap.Respondent> respondents = new ArrayList<>();
        respondents.addAll(respondents("ledere", "oplysninger: {maal: %s}", "hoej-grad nogen-grad"));
        respondents.addAll(respondents("politikere", "oplysninger: {maal: %s, pris: slet-ikke}", "slet-ikke"));
        respondents.addAll(respondents("medarbejdere", "oplysninger: {maal: %s, pris: hoej-grad}", "mindre-grad"));

        assertEquals(
                Optional.of(new MirrorGap(BigFraction.of(2, 3), 3, 1)),
                MirrorGap.of(item, Optional.of(new RowKey("maal")), respondents),
                "(4 + 3 + 1) / 3 - 2");
        assertEquals(
                Optional.empty(),
                MirrorGap.of(item, Optional.of(new RowKey("pris")), respondents),
                "employees are not asked about it, and what they said does not count");
        assertThrows(IllegalArgumentException.class, () -> MirrorGap.of(
                TestQuestionnaires.GROUPS.item("lytter").orElseThrow(), Optional.empty(), respondents));
    }

    @Test
    void a_municipality_has_a_mirror_gap_where_both_sides_speak_of_it() {
        Item item = TestQuestionnaires.GROUPS.item("information-nok").orElseThrow();
        List<MirrorGap.Respondent> respondents = new ArrayList<>();
        about("0101", "ledere", "hoej-grad nogen-grad", respondents);
        about("0101", "medarbejdere", "slet-ikke", respondents);
        about("0147", "ledere", "nogen-grad", respondents);
        about("0147", "medarbejdere", "ved-ikke", respondents);
        about("0151", "medarbejdere", "hoej-grad", respondents);
        respondents.addAll(respondents("medarbejdere", "information-nok: %s", "mindre-grad"));

        assertEquals(
                Map.of(new OrganisationCode("0101"), new MirrorGap(BigFraction.of(5, 2), 2, 1)),
                MirrorGap.inPairs(item, Optional.empty(), respondents),
                "(4 + 3) / 2 - 1; of 0147 only one side has a value, of 0151 only one has answered, and of one nobody knows");
        assertEquals(
                Optional.of(new MirrorGap(BigFraction.ONE, 3, 3)),
                MirrorGap.of(item, Optional.empty(), respondents),
                "(4 + 3 + 3) / 3 - (1 + 4 + 2) / 3 over all");
    }

    private static void about(String municipality, String group, String chosen, List<MirrorGap.Respondent> respondents) {
        respondents(group, "information-nok: %s", chosen).forEach(respondent -> respondents.add(new MirrorGap.Respondent(
                Optional.of(new OrganisationCode(municipality)), respondent.group(), respondent.answers())));
    }

    private static List<MirrorGap.Respondent> respondents(String group, String answers, String chosen) {
        List<MirrorGap.Respondent> respondents = new ArrayList<>();
        for (String one : chosen == null ? new String[0] : chosen.split(" ")) {
            Answers given = WrittenQuestionnaire.answers(TestQuestionnaires.GROUPS, "{" + answers.formatted(one) + "}");
            GroupId id = new GroupId(group);
            respondents.add(new MirrorGap.Respondent(
                    id, Asked.of(TestQuestionnaires.GROUPS, Optional.of(id), given).answers()));
        }
        return respondents;
    }

    private static final QuestionnaireVersion WEIGHTS = WrittenQuestionnaire.of("""
            themes:
              - number: 1
                title: Let
                items:
                  - {code: en, type: single-choice, text: E, %1$s}
                  - {code: tung, type: single-choice, text: T, weight: 3, %1$s}
                  - {code: nul, type: single-choice, text: N, weight: 0, %1$s}
                  - {code: samlet, type: single-choice, text: S, weight: 5, overall: true, %1$s}
              - number: 2
                title: Tung
                weight: "7/2"
                items:
                  - {code: halv, type: single-choice, text: H, weight: "1/2", %1$s}
                  - {code: aaben, type: single-choice, text: A, optional: true, %1$s}
              - number: 3
                title: Uden vægt
                weight: 0
                items:
                  - {code: let, type: single-choice, text: L, %1$s}
            """.formatted(JA_NEJ));

    /**
     * By hand. Theme 1: (en + 3 tung) / 4. Theme 2: (1/2 halv + aaben) / (3/2), or halv alone. Theme 3: let. Total:
     * (en + 3 tung + 7/4 halv + 7/2 aaben) over 4 + 7/4 + 7/2 = 37/4, or over 4 + 7/4 = 23/4 where aaben is left open.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {en: ja, tung: ja, nul: ja, samlet: ja, halv: ja, aaben: ja, let: ja}         | 100 | 100   | 100 | 100
            {en: ja, tung: nej, nul: ja, samlet: ja, halv: nej, aaben: nej, let: ja}      | 25  | 0     | 100 | 400/37
            {en: nej, tung: ja, nul: nej, samlet: nej, halv: ja, aaben: nej, let: nej}    | 75  | 100/3 | 0   | 1900/37
            {en: nej, tung: ja, nul: nej, samlet: nej, halv: nej, aaben: ja, let: nej}    | 75  | 200/3 | 0   | 2600/37
            {en: nej, tung: ja, halv: ja, let: nej}                                       | 75  | 100   | 0   | 1900/23
            {en: nej, tung: ja, halv: nej}                                                | 75  | 0     | -   | 1200/23
            {en: nej, halv: nej}                                                          | -   | 0     | -   | -
            """)
    void weights_of_items_and_themes(String answers, String first, String second, String third, String total) {
        Scorecard scores = Scoring.score(WEIGHTS, WrittenQuestionnaire.answers(WEIGHTS, answers));

        assertEquals(exact(first), scores.theme(1).points());
        assertEquals(exact(second), scores.theme(2).points());
        assertEquals(exact(third), scores.theme(3).points());
        assertEquals(exact(total), scores.total());
    }

    private static Optional<Points> exact(String points) {
        return Optional.ofNullable(points).map(Points::parse);
    }

    @Test
    void what_is_left_open_or_weighs_nothing_or_stands_for_all_does_not_keep_the_total_waiting() {
        Scorecard scores = Scoring.score(WEIGHTS, WrittenQuestionnaire.answers(WEIGHTS, "{en: ja, tung: ja, halv: ja}"));

        assertEquals(Standing.UNANSWERED, scores.item(new ItemCode("nul")).standing());
        assertEquals(Standing.UNANSWERED, scores.item(new ItemCode("samlet")).standing());
        assertEquals(Standing.LEFT_OPEN, scores.item(new ItemCode("aaben")).standing());
        assertTrue(scores.complete());
        assertEquals(Optional.of(Points.ALL), scores.total());
    }

    private static final QuestionnaireVersion HIDDEN = WrittenQuestionnaire.of("""
            themes:
              - number: 1
                title: Udelades
                items:
                  - {code: port, type: single-choice, text: P, %1$s}
                  - {code: ude, type: single-choice, text: U, notAsked: leave-out, enableWhen: [{item: port, operator: "=", answer: ja}], %1$s}
              - number: 2
                title: Ingen score
                items:
                  - {code: fast, type: single-choice, text: F, %1$s}
                  - {code: ingen-score, type: single-choice, text: I, notAsked: no-score, enableWhen: [{item: fast, operator: "=", answer: ja}], %1$s}
              - number: 3
                title: Ingen score uden vægt
                items:
                  - {code: sidst, type: single-choice, text: S, %1$s}
                  - {code: uden-vaegt, type: single-choice, text: U, weight: 0, notAsked: no-score, enableWhen: [{item: sidst, operator: "=", answer: ja}], %1$s}
                  - {code: hele, type: single-choice, text: H, overall: true, notAsked: no-score, enableWhen: [{item: sidst, operator: "=", answer: ja}], %1$s}
            """.formatted(JA_NEJ));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {port: ja, ude: ja, fast: ja, ingen-score: ja, sidst: ja}     | 100 | 100 | 100 | 100
            {port: nej, ude: ja, fast: ja, ingen-score: ja, sidst: ja}    | 0   | 100 | 100 | 75
            {port: nej, fast: ja, ingen-score: nej, sidst: nej}           | 0   | 50  | 0   | 25
            {port: nej, fast: nej, sidst: nej}                            | 0   | -   | 0   | -
            {port: ja, fast: ja, ingen-score: ja, sidst: nej}             | -   | 100 | 0   | -
            """)
    void what_is_not_asked_is_left_out_or_leaves_no_score(String answers, String first, String second, String third, String total) {
        Scorecard scores = Scoring.score(HIDDEN, WrittenQuestionnaire.answers(HIDDEN, answers));

        assertEquals(exact(first), scores.theme(1).points());
        assertEquals(exact(second), scores.theme(2).points());
        assertEquals(exact(third), scores.theme(3).points());
        assertEquals(exact(total), scores.total());
    }

    @Test
    void a_theme_of_which_nothing_is_scored_has_no_score_and_is_no_obstacle() {
        Scorecard scores = Scoring.score(TestQuestionnaires.EVERY_TYPE, Answers.NONE);

        assertEquals(Optional.empty(), scores.theme(4).points());
        assertTrue(scores.theme(4).complete());
    }

    @Test
    void every_field_of_every_type_has_its_own_part_of_the_answer() {
        Answers answers = WrittenQuestionnaire.answers(TestQuestionnaires.EVERY_TYPE,
                "{kryds-matrix: {boern: [raad], unge: [], voksne: [bolig]}, unge: ja, orden-alle: [tid, pris], andele: {boern: 5}}");
        Scorecard scores = Scoring.score(TestQuestionnaires.EVERY_TYPE, answers);

        List<ItemScore.FieldScore> rows = scores.item(new ItemCode("kryds-matrix")).fields();
        assertEquals(List.of("100/3", "0", "100/3"), rows.stream().map(row -> row.points().orElseThrow().exact()).toList());
        assertEquals(Optional.of(List.of()), rows.get(1).chosen());
        assertEquals(
                List.of(new OptionKey("tid"), new OptionKey("pris")),
                scores.item(new ItemCode("orden-alle")).fields().get(0).chosen().orElseThrow().stream().map(option -> option.key()).toList());
        assertEquals(
                List.of(true, false, false),
                scores.item(new ItemCode("andele")).fields().stream().map(row -> row.value().isPresent()).toList());
    }

    private static String points(QuestionnaireVersion questionnaire, String code, String answers) {
        return score(questionnaire, answers, code).points().orElseThrow().exact();
    }

    private static ItemScore score(QuestionnaireVersion questionnaire, String answers, String code) {
        return Scoring.score(questionnaire, WrittenQuestionnaire.answers(questionnaire, answers)).item(new ItemCode(code));
    }
}
