package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes assessments as a table for spreadsheets. */
public interface AssessmentTable {

    /**
     * Writes a line for each municipality, theme and criterion; the stream stays open.
     *
     * @param seen as the one who fetches it may see them
     * @throws IOException if the stream takes no more
     */
    void write(QuestionnaireVersion questionnaire, List<SeenAssessment> seen, OutputStream out) throws IOException;
}
