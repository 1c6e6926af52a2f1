package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import java.nio.charset.StandardCharsets;

/** Reads a version from the text of its file, wherever that was kept. */
public final class QuestionnaireText {

    private QuestionnaireText() {}

    /** @throws IllegalArgumentException if this portal cannot read it, or it is another version */
    public static QuestionnaireVersion read(QuestionnaireVersionId id, String content) {
        try {
            QuestionnaireVersion version = QuestionnaireReader.read(
                    id + "/questionnaire.yaml", content.getBytes(StandardCharsets.UTF_8));
            if (!version.id().equals(id)) {
                throw new IllegalArgumentException("It is the version " + version.id() + ", not " + id);
            }
            return version;
        } catch (QuestionnaireFileException faulty) {
            throw new IllegalArgumentException("The frozen version is not understood: " + faulty.getMessage(), faulty);
        }
    }

    /**
     * Reads the key figures of a version from the text of their file.
     *
     * @throws IllegalArgumentException if this portal cannot read it, or it is of another version
     */
    public static FigureSheet figures(QuestionnaireVersion version, String content) {
        try {
            return FigureFileReader.read(
                    version.id() + "/" + FigureSheet.FILE, content.getBytes(StandardCharsets.UTF_8), version, Named.ANYHOW);
        } catch (QuestionnaireFileException faulty) {
            throw new IllegalArgumentException("The frozen key figures are not understood: " + faulty.getMessage(), faulty);
        }
    }
}
