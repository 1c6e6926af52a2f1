package dk.styringsportal.application;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.report.codebook.CodebookWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Handing out codebooks of published questionnaires. */
@ApplicationScoped
public class Codebooks {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Instance<CodebookWriter> writers;

    /**
     * @throws NotFoundException unless there is such a version and it is published
     * @throws IOException if the stream takes no more
     */
    public void write(QuestionnaireVersionId questionnaire, CodebookWriter.Format format, OutputStream out)
            throws IOException {
        Codebook codebook = Codebook.of(questionnaires.get(questionnaire));
        writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing writes codebooks as " + format))
                .write(codebook, out);
    }
}
