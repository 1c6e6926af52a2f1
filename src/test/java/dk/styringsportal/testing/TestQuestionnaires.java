package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;

/** The questionnaires that only tests know: every item type, and every use of respondent groups. */
public final class TestQuestionnaires {

    public static final Path FOLDER = Path.of("src/test/resources/surveys");

    public static final QuestionnaireVersion EVERY_TYPE = version("alle-typer");

    public static final QuestionnaireVersion GROUPS = version("alle-grupper");

    public static final QuestionnaireVersion TWO_SIDES = version("alle-sider");

    private TestQuestionnaires() {}

    /** @param code of an item of {@link #EVERY_TYPE}: "skala-vendt" */
    public static Item item(String code) {
        return EVERY_TYPE.item(code).orElseThrow(() -> new IllegalArgumentException("No item " + code));
    }

    private static QuestionnaireVersion version(String id) {
        QuestionnaireFiles files = new QuestionnaireFiles(FOLDER);
        return files.version(new QuestionnaireVersionId(id, "1"))
                .orElseThrow(() -> new IllegalStateException(files.faults().toString()));
    }
}
