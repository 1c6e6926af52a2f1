package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.response.workingcopy.CopyContent;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells. Text is always text: what begins with "=", "+", "-" or "@" is no formula, neither now nor when it is edited. */
final class Cells {

    static final String TEXT_FORMAT = "@";
    static final String DAY_FORMAT = "dd-mm-yyyy";

    /** In characters. Some versions of Excel show longer ones in a cell formatted as text as ######. */
    private static final int LONGEST_SHOWN = 255;

    private Cells() {}

    static void write(Worksheet page, int row, int column, String text) {
        if (!text.isEmpty()) {
            page.value(row, column, WorkbookFile.escaped(text));
        }
    }

    static void write(Worksheet page, int row, int column, CopyContent content) {
        if (content instanceof CopyContent.Number number) {
            page.value(row, column, number.number());
        } else if (content instanceof CopyContent.Day day) {
            page.value(row, column, day.date());
        } else {
            write(page, row, column, ((CopyContent.Words) content).text());
        }
    }

    /** For a cell of words; nothing for a text that would not be shown. */
    static String textFormat(String text) {
        return text.length() > LONGEST_SHOWN ? null : TEXT_FORMAT;
    }
}
