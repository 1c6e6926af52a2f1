package dk.styringsportal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.ReferenceTable;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Means of scale values and their points, against reference values. */
class ScaleValuesTest {

    private static final ItemCode SCALE = new ItemCode("skala");
    private static final ItemCode REVERSED = new ItemCode("vendt");
    private static final ItemCode MATRIX = new ItemCode("matrix");

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(ScaleValuesTest.class, "scale-values.csv", "scale");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void a_mean_becomes_its_place_on_the_scale(Map<String, String> reference) {
        QuestionnaireVersion questionnaire = questionnaire(reference.get("scale").split(" "));
        List<String> chosen = List.of(reference.get("chosen").split(" "));
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            rows.put("r" + i, key(chosen.get(i % chosen.size())));
        }
        Item matrix = questionnaire.item(MATRIX).orElseThrow();
        Scorecard scores = Scoring.score(questionnaire, AnswerSet.with(Answers.NONE, matrix, rows));

        assertEquals(
                Optional.of(BigFraction.parse(reference.get("mean"))),
                ScaleValues.of(matrix).mean(matrix.read(rows)));
        assertEquals(Optional.of(Points.parse(reference.get("points"))), scores.item(MATRIX).points());
        if (chosen.size() == 1) {
            assertEquals(reference.get("points"), points(questionnaire, SCALE, chosen.get(0)));
            assertEquals(reference.get("reversed"), points(questionnaire, REVERSED, chosen.get(0)));
        }
    }

    private static String points(QuestionnaireVersion questionnaire, ItemCode code, String value) {
        Answers answers = AnswerSet.with(Answers.NONE, questionnaire.item(code).orElseThrow(), key(value));
        return Scoring.score(questionnaire, answers).item(code).points().orElseThrow().exact();
    }

    private static QuestionnaireVersion questionnaire(String... values) {
        String options = Stream.concat(
                        Stream.of(values).map(value -> "{key: %s, label: L, value: %s}".formatted(key(value), value)),
                        Stream.of("{key: vi, label: Ved ikke, means: dont-know}"))
                .collect(Collectors.joining(", ", "options: [", "]"));
        return WrittenQuestionnaire.ofItems("""
                - {code: skala, type: scale, text: S, rule: mean-of-scale-values, %1$s}
                - {code: vendt, type: scale, text: V, rule: mean-of-scale-values, reversed: true, %1$s}
                - {code: matrix, type: single-choice-matrix, text: M, rule: mean-of-scale-values, rows: [{key: r0, label: R}, {key: r1, label: R}, {key: r2, label: R}], %1$s}
                """.formatted(options));
    }

    private static String key(String value) {
        return value.equals("-") ? "vi" : "v" + value.replace('.', '-');
    }

    @Test
    void ved_ikke_has_no_value_and_stands_in_no_mean() {
        QuestionnaireVersion questionnaire = questionnaire("1", "2", "3", "4");
        Answers answers = WrittenQuestionnaire.answers(questionnaire, "{skala: vi, vendt: v1, matrix: {r0: vi, r1: vi, r2: vi}}");
        Scorecard scores = Scoring.score(questionnaire, answers);

        assertEquals(Standing.WITHOUT_VALUE, scores.item(SCALE).standing());
        assertEquals(Standing.WITHOUT_VALUE, scores.item(MATRIX).standing());
        assertEquals(Optional.of(Points.ALL), scores.total(), "of the reversed scale alone");
    }

    @Test
    void to_judge_oneself_better_is_no_advice() {
        QuestionnaireVersion questionnaire = questionnaire("1", "2", "3", "4");
        Answers answers = WrittenQuestionnaire.answers(questionnaire, "{skala: v1, vendt: v4, matrix: {r0: v1, r1: v1, r2: v1}}");

        assertEquals(
                List.of(),
                Scoring.score(questionnaire, answers).items().stream().flatMap(item -> item.improvements().stream()).toList());
    }

    @Test
    void a_reversed_scale_mirrors_the_points_of_every_answer() {
        for (List<String> values : List.of(List.of("1", "2"), List.of("1", "2", "3", "4", "5"), List.of("-3", "0", "0.25", "7"))) {
            QuestionnaireVersion questionnaire = questionnaire(values.toArray(String[]::new));
            List<Points> sums = new ArrayList<>();
            IntStream.range(0, values.size()).forEach(i -> sums.add(new Points(
                    Points.parse(points(questionnaire, SCALE, values.get(i))).value()
                            .add(Points.parse(points(questionnaire, REVERSED, values.get(i))).value()))));
            assertEquals(java.util.Set.of(Points.ALL), java.util.Set.copyOf(sums));
        }
    }
}
