package dk.styringsportal.response.sheet;

import java.util.List;

/** Spreadsheets of answers as workbooks (.xlsx). */
public interface SheetWorkbooks {

    /** The name of the sheet with the answers. */
    String ANSWERS = "Svar";

    /** Whether the file begins as a workbook does, of the new or the old kind. */
    boolean isWorkbook(byte[] file);

    /**
     * The sheet named {@value #ANSWERS}, else the first one. Formulas are read as what they last gave, days as 2024-05-31, and
     * numbers with a decimal comma.
     *
     * @throws UnreadableSheetException if it is no workbook that can be read
     */
    AnswerSheet read(byte[] file);

    /** A workbook with one sheet, named {@value #ANSWERS}, of nothing but texts. */
    byte[] write(List<List<String>> rows);
}
