package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import org.dhatim.fastexcel.Worksheet;

/** What the columns of cases hold, and in how many of their cells stands what no sum would count. */
final class ColumnsPage {

    /** In the widths of a digit. */
    private static final int[] WIDTHS = {42, 80, 18, 34};

    private static final String[] HEADINGS = {"columns.column", "columns.help", "columns.filled", "columns.unfit"};
    private static final int FILLED = 2;
    private static final int UNFIT = 3;

    private final Worksheet page;
    private final CaseSheet sheet;

    ColumnsPage(Worksheet page, CaseSheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    void write() {
        CaseFormulas formulas = new CaseFormulas(sheet);
        CaseRanges ranges = new CaseRanges(sheet);
        page.freezePane(0, 1);
        for (int column = 0; column < HEADINGS.length; column++) {
            page.width(column, WIDTHS[column]);
            page.value(0, column, CaseTexts.say(HEADINGS[column]));
            page.style(0, column).bold().fillColor("E6EEF4").set();
        }
        int row = 1;
        for (CaseColumn column : sheet.columns()) {
            page.value(row, 0, column.label());
            String hint = CasesPage.hint(column);
            WrappedText.write(page, row, 1, WIDTHS[1], column.help().map(help -> hint + ". " + help).orElse(hint));
            String filled = "COUNTA(" + ranges.of(column) + ")";
            page.formula(row, FILLED, filled);
            page.formula(row, UNFIT, CaseFormulas.inXml(filled + "-(" + formulas.fit(column) + ")"));
            row++;
        }
        page.value(row, 0, CaseTexts.say("columns.below", String.valueOf(ranges.lastRow())));
        page.formula(row, UNFIT, "COUNTA(" + ranges.below() + ")");
    }

    /** The number of all cells that no sum would count, as a formula. */
    String unfit() {
        String letter = CaseRanges.letters(UNFIT);
        return "SUM(" + CaseTexts.say("sheet.columns") + "!$" + letter + "$2:$" + letter + "$" + (sheet.columns().size() + 2) + ")";
    }
}
