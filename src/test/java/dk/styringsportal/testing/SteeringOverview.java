package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;

/** The real questionnaire with its 47 questions, read once. */
public final class SteeringOverview {

    public static final QuestionnaireVersion VERSION = new QuestionnaireFiles()
            .version(new QuestionnaireVersionId("styringsoverblik-voksen", "2023"))
            .orElseThrow();

    private SteeringOverview() {}

    /** @param code "q17" */
    public static Item item(String code) {
        return VERSION.item(new ItemCode(code)).orElseThrow();
    }
}
