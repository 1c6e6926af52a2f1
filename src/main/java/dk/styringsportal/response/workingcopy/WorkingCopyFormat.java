package dk.styringsportal.response.workingcopy;

import java.io.IOException;
import java.io.OutputStream;

/** Working copies as workbooks. */
public interface WorkingCopyFormat {

    /** @throws IOException if the stream takes no more */
    void write(WorkingCopy copy, OutputStream out) throws IOException;

    /**
     * Reads what somebody has sent, whoever that is.
     *
     * @param name the file's, for faults
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException if it is no workbook, or too much of one
     * @throws UnfitCopyException if it is a workbook and no working copy
     */
    SentCopy read(String name, byte[] file);
}
