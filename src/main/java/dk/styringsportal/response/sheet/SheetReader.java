package dk.styringsportal.response.sheet;

/** Reads a spreadsheet's file. */
public interface SheetReader {

    /**
     * @param file the whole file
     * @throws UnreadableSheetException if it is no spreadsheet in a form that is known here
     */
    AnswerSheet read(byte[] file);
}
