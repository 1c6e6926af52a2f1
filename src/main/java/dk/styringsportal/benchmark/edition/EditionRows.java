package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.function.Consumer;

/** The responses that an edition rests on, one after the other, so that memory does not grow with their number. */
public final class EditionRows {

    private final EditionFile file;
    private final LineReader reader;
    private final QuestionnaireVersion questionnaire;

    /** @param questionnaire what the edition's campaign asked */
    public EditionRows(EditionFile file, LineReader reader, QuestionnaireVersion questionnaire) {
        this.file = file;
        this.reader = reader;
        this.questionnaire = questionnaire;
    }

    /** Hands them on in the order of the file, which tells nothing. */
    public void forEach(Consumer<EditionResponse> to) {
        file.lines(EditionPart.RESPONSES, line -> to.accept(EditionResponse.of(reader.read(line), questionnaire)));
    }
}
