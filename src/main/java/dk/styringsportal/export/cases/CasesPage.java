package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseOption;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of cases: a heading and what may stand there over each column, and what else is typed is refused. */
final class CasesPage {

    /** In the widths of a digit. */
    private static final int COLUMN_WIDTH = 22;

    private final Worksheet page;
    private final CaseSheet sheet;

    CasesPage(Worksheet page, CaseSheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    /** @param lists takes the options, one column for each column of cases that has any */
    void write(Worksheet lists) {
        int last = new CaseRanges(sheet).lastRow() - 1;
        page.freezePane(0, CaseRanges.FIRST_ROW);
        page.rowHeight(0, WrappedText.height(sheet.columns().stream()
                .mapToInt(column -> WrappedText.lines(column.label(), COLUMN_WIDTH))
                .max()
                .orElseThrow()));
        for (int column = 0; column < sheet.columns().size(); column++) {
            CaseColumn written = sheet.columns().get(column);
            page.width(column, COLUMN_WIDTH);
            page.value(0, column, written.label());
            page.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor("E6EEF4").set();
            page.value(1, column, hint(written));
            page.style(1, column).italic().set();
            Range cells = page.range(CaseRanges.FIRST_ROW, column, last, column);
            if (written instanceof CaseColumn.Choice choice) {
                choose(cells, list(lists, column, choice));
            } else {
                limit(cells, column, ((CaseColumn.Measure) written).format());
            }
        }
    }

    static String hint(CaseColumn column) {
        return column instanceof CaseColumn.Measure measure
                ? CaseTexts.say("cases.range", limit(measure.format().minimum().orElseThrow()), limit(measure.format().maximum().orElseThrow()))
                : CaseTexts.say("cases.choose");
    }

    private static String limit(BigDecimal limit) {
        return CaseFormulas.number(limit).replace('.', ',');
    }

    private static Range list(Worksheet lists, int column, CaseColumn.Choice choice) {
        List<CaseOption> options = choice.options();
        lists.value(0, column, choice.label());
        for (int row = 0; row < options.size(); row++) {
            CaseOption option = options.get(row);
            if (option.value().isPresent()) {
                lists.value(row + 1, column, option.value().get());
            } else {
                lists.value(row + 1, column, option.label());
            }
        }
        return lists.range(1, column, options.size(), column);
    }

    private static void choose(Range cells, Range options) {
        cells.validateWithList(options)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(CaseTexts.say("cases.wrong.title"))
                .error(CaseTexts.say("cases.wrong.choice"));
    }

    private static void limit(Range cells, int column, NumberFormat format) {
        String cell = CaseRanges.letters(column) + (CaseRanges.FIRST_ROW + 1);
        BigDecimal least = format.minimum().orElseThrow();
        BigDecimal most = format.maximum().orElseThrow();
        cells.validateWithFormula(CaseFormulas.inXml("AND(ISNUMBER(" + cell + ")," + cell + ">=" + CaseFormulas.number(least) + ","
                        + cell + "<=" + CaseFormulas.number(most) + ",ROUND(" + cell + "," + format.decimals() + ")=" + cell + ")"))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(CaseTexts.say("cases.wrong.title"))
                .error(CaseTexts.say(format.decimals() == 0 ? "cases.wrong.whole" : "cases.wrong.number", limit(least), limit(most)));
    }
}
