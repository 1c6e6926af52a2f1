package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseSheet;

/** Where the columns of a sheet of cases stand in the workbook, as formulas name them. */
final class CaseRanges {

    static final String CASES = "Sager";

    /** The first row with a case, from 0: a heading and what may stand there come before. */
    static final int FIRST_ROW = 2;

    /** The last row of any workbook, from 1. */
    private static final int LAST_OF_ALL = 1_048_576;

    private static final int LETTERS = 26;

    private final CaseSheet sheet;

    CaseRanges(CaseSheet sheet) {
        this.sheet = sheet;
    }

    /** "Sager!$C$3:$C$5002" */
    String of(CaseColumn column) {
        String letters = letters(sheet.columns().indexOf(column));
        return CASES + "!$" + letters + "$" + (FIRST_ROW + 1) + ":$" + letters + "$" + lastRow();
    }

    /** What lies under the last row that is added up. */
    String below() {
        return CASES + "!$A$" + (lastRow() + 1) + ":$" + letters(sheet.columns().size() - 1) + "$" + LAST_OF_ALL;
    }

    /** The last row that is added up, from 1. */
    int lastRow() {
        return FIRST_ROW + sheet.rows();
    }

    /** "A" for 0, "AA" for 26. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
