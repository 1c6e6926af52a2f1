package dk.styringsportal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An answer that was given, and then made needless by another, is kept by the municipality and in no figure. */
class NotAskedTest {

    private static final QuestionnaireVersion VERSION = new QuestionnaireFiles(Path.of("src", "test", "resources", "surveys"))
            .version(new QuestionnaireVersionId("alle-typer", "1"))
            .orElseThrow();

    @Test
    void is_counted_nowhere() {
        ScoredResponse asked = response("0101", "ja");
        ScoredResponse notAsked = response("0147", "nej");

        NationalFigures figures = NationalFigures.of(VERSION, List.of(asked, notAsked));

        ItemFigures figure = figures.item(new ItemCode("skala-point"));
        assertEquals(1, figure.answers().get(0).n());
        assertEquals(1, figure.scored());
        assertEquals(2, figures.item(new ItemCode("unge")).answers().get(0).n());
    }

    /** @param young whether there is anything for young people, which decides whether skala-point is asked */
    private static ScoredResponse response(String organisation, String young) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        Map.of("unge", young, "skala-point", "gode").forEach((code, plain) ->
                values.put(new ItemCode(code), VERSION.item(code).orElseThrow().read(plain)));
        return ScoredResponse.of(VERSION, new OrganisationCode(organisation), new Answers(values));
    }
}
