package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.response.workingcopy.CopyCell;
import dk.styringsportal.response.workingcopy.CopyContent;
import java.util.Optional;

/**
 * One line of a theme's sheet.
 *
 * @param look what it is, for the eye
 * @param number of the question; empty but for a question's first line
 * @param name by which the portal knows the line; empty for a text
 * @param cell that is answered in it; empty where nothing is
 * @param answer what stands in the column for answers
 */
record CopyLine(
        Look look,
        String number,
        String text,
        String help,
        String options,
        String name,
        Optional<CopyCell> cell,
        CopyContent answer) {

    enum Look {
        /** Something to read. */
        TEXT,
        /** The first line of a question that goes on below, and the one line of one that does not. */
        QUESTION,
        /** A row, box or place of the question above. */
        PART
    }

    static CopyLine text(String text, String help) {
        return new CopyLine(Look.TEXT, "", text, help, "", "", Optional.empty(), new CopyContent.Words(""));
    }
}
