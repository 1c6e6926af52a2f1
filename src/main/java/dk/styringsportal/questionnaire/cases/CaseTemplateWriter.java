package dk.styringsportal.questionnaire.cases;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the workbook in which a municipality keeps its cases and adds them up. */
public interface CaseTemplateWriter {

    /**
     * @param questionnaire the one that the sheet adds up for
     * @throws IOException if the stream takes no more
     */
    void write(QuestionnaireVersion questionnaire, CaseSheet sheet, OutputStream out) throws IOException;
}
