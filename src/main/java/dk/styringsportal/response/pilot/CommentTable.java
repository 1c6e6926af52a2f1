package dk.styringsportal.response.pilot;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a pilot's comments as a table for spreadsheets. */
public interface CommentTable {

    /**
     * Writes all comments that say something; the stream stays open.
     *
     * @param responses in the order of the table; the comments of each in the questionnaire's order
     * @throws IOException if the stream takes no more
     */
    void write(QuestionnaireVersion questionnaire, List<PilotResponse> responses, OutputStream out) throws IOException;
}
