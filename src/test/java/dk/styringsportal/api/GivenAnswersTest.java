package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.testing.SteeringOverview;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GivenAnswersTest {

    private static final int QUESTIONS = 2000;
    private static final int ROWS = 20;

    private static JsonBody body(String json, QuestionnaireVersion questionnaire) throws IOException {
        return JsonBody.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), GivenAnswers.limit(questionnaire));
    }

    private static QuestionnaireVersion large() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "{key: raekke-" + row + ", label: Række}")
                .collect(Collectors.joining(", "));
        String items = IntStream.range(0, QUESTIONS)
                .mapToObj(item -> "      - {code: q" + item + ", type: single-choice-matrix, text: Hvor ofte?, rowSet: alle, scale: ofte}\n")
                .collect(Collectors.joining());
        String file = """
                id: alle-svar
                version: "1"
                state: draft
                title: Mange svar
                introduction: Til prøve.
                scales:
                  ofte: [{key: meget-ofte, label: Meget ofte}, {key: sjaeldent, label: Sjældent}]
                rowSets:
                  alle: [%s]
                themes:
                  - number: 1
                    title: Tema
                    items:
                """.formatted(rows) + items;
        return QuestionnaireText.read(new QuestionnaireVersionId("alle-svar", "1"), file);
    }

    @Test
    void all_answers_to_the_largest_questionnaire_can_be_sent_at_once() throws IOException {
        QuestionnaireVersion large = large();
        String row = IntStream.range(0, ROWS)
                .mapToObj(each -> "\"raekke-" + each + "\":\"meget-ofte\"")
                .collect(Collectors.joining(",", "{", "}"));
        String all = IntStream.range(0, QUESTIONS)
                .mapToObj(item -> "\"q" + item + "\":" + row)
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));

        assertEquals(QUESTIONS, GivenAnswers.in(large, body(all, large)).answers().values().size());
    }

    @Test
    void a_questionnaire_of_the_usual_size_takes_what_any_body_may_have() {
        assertEquals(JsonBody.LIMIT, GivenAnswers.limit(SteeringOverview.VERSION));
        assertThrows(
                BodyTooLargeException.class, () -> body("{}" + " ".repeat(JsonBody.LIMIT), SteeringOverview.VERSION));
    }
}
