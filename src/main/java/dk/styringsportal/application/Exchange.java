package dk.styringsportal.application;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Questionnaires as files of several kinds. */
@ApplicationScoped
public class Exchange {

    @Inject
    private Instance<ContentFormat> formats;

    @Inject
    private Questionnaires questionnaires;

    /** The content as a file, with what the file does not hold. */
    public ContentFormat.Written write(ContentFormat.Kind kind, Content content) {
        return format(kind).write(content);
    }

    /**
     * What a file says, whoever sent it.
     *
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException if it cannot be read
     */
    public ContentFormat.Read read(ContentFormat.Kind kind, String name, byte[] file) {
        return format(kind).read(name, file);
    }

    /**
     * What the file of a version says, whatever its state.
     *
     * @throws NotFoundException if there is no such version
     */
    public Content contentOf(QuestionnaireVersionId id) {
        String file = questionnaires.content(id).orElseThrow(() -> new NotFoundException("There is no questionnaire " + id));
        return read(ContentFormat.Kind.YAML, id.toString(), file.getBytes(StandardCharsets.UTF_8)).content();
    }

    private ContentFormat format(ContentFormat.Kind kind) {
        return formats.stream()
                .filter(format -> format.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing reads and writes questionnaires as " + kind));
    }
}
