package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of sums, the only one that the portal is told of: over it, of which questionnaire it is, by which template, and
 * how many cells were not counted; then a line for each number.
 */
final class SumPage {

    static final String NAME = "Sum";

    /** In the widths of a digit. */
    private static final int[] WIDTHS = {32, 26, 20, 110, 16};

    private static final String[] HEADINGS = {"sum.item", "sum.row", "sum.column", "sum.label", "sum.number"};
    private static final int HEADING_ROW = 4;
    private static final int LABEL = 3;
    private static final int NUMBER = 4;

    private final Worksheet page;
    private final QuestionnaireVersion questionnaire;
    private final CaseSheet sheet;

    SumPage(Worksheet page, QuestionnaireVersion questionnaire, CaseSheet sheet) {
        this.page = page;
        this.questionnaire = questionnaire;
        this.sheet = sheet;
    }

    /** @param unfit gives the number of cells that no sum counts */
    void write(String unfit) {
        page.value(0, 0, CaseTexts.say("sum.questionnaire"));
        page.value(0, 1, sheet.questionnaire().toString());
        page.value(1, 0, CaseTexts.say("sum.mark"));
        page.value(1, 1, sheet.mark());
        page.value(2, 0, CaseTexts.say("sum.unfit"));
        page.formula(2, 1, CaseFormulas.inXml(unfit));
        page.freezePane(0, HEADING_ROW + 1);
        for (int column = 0; column < HEADINGS.length; column++) {
            page.width(column, WIDTHS[column]);
            page.value(HEADING_ROW, column, CaseTexts.say(HEADINGS[column]));
            page.style(HEADING_ROW, column).bold().fillColor("E6EEF4").set();
        }
        CaseFormulas formulas = new CaseFormulas(sheet);
        int row = HEADING_ROW + 1;
        for (CaseCell cell : sheet.cells()) {
            CellAddress address = cell.address();
            page.value(row, 0, address.item().value());
            page.value(row, 1, address.row().map(RowKey::value).orElse(""));
            page.value(row, 2, address.column().map(ColumnKey::value).orElse(""));
            page.value(row, LABEL, label(address));
            page.formula(row, NUMBER, CaseFormulas.inXml(formulas.of(cell)));
            row++;
        }
    }

    private String label(CellAddress address) {
        Item item = questionnaire.item(address.item().value()).orElseThrow();
        Optional<String> row = address.row().flatMap(item::row).map(Row::label);
        Optional<String> column = address.column().flatMap(key -> item.columns().stream()
                .filter(known -> known.key().equals(key))
                .map(Column::label)
                .findFirst());
        return Stream.of(Optional.of(CaseTemplateXlsx.question(item)), row, column)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
