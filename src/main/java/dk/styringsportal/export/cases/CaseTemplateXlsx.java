package dk.styringsportal.export.cases;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CaseSum;
import dk.styringsportal.questionnaire.cases.CaseTemplateWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook: what to do, the cases, their sums, what the columns hold, and the lists to choose from. */
@ApplicationScoped
public class CaseTemplateXlsx implements CaseTemplateWriter {

    private static final String APPLICATION = "Styringsportalen";

    /** In the widths of a digit. */
    private static final int GUIDE_WIDTH = 84;

    private static final List<String> STEPS = List.of("guide.1", "guide.2", "guide.3", "guide.4", "guide.5", "guide.6");

    @Override
    public void write(QuestionnaireVersion questionnaire, CaseSheet sheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, "1.0");
        guide(workbook.newWorksheet(CaseTexts.say("sheet.guide")), questionnaire, sheet);
        CasesPage cases = new CasesPage(workbook.newWorksheet(CaseRanges.CASES), sheet);
        SumPage sums = new SumPage(workbook.newWorksheet(SumPage.NAME), questionnaire, sheet);
        ColumnsPage columns = new ColumnsPage(workbook.newWorksheet(CaseTexts.say("sheet.columns")), sheet);
        cases.write(workbook.newWorksheet(CaseTexts.say("sheet.lists")));
        columns.write();
        sums.write(columns.unfit());
        workbook.finish();
    }

    private static void guide(Worksheet page, QuestionnaireVersion questionnaire, CaseSheet sheet) {
        page.width(0, GUIDE_WIDTH);
        page.value(0, 0, CaseTexts.say("guide.title"));
        page.style(0, 0).bold().fontSize(16).set();
        page.value(1, 0, CaseTexts.say("guide.questionnaire", questionnaire.title()));
        int row = 3;
        for (int step = 0; step < STEPS.size(); step++) {
            line(page, row++, (step + 1) + ". " + CaseTexts.say(STEPS.get(step)));
        }
        row++;
        OptionalInt fewest = sheet.cells().stream()
                .map(cell -> cell.sum())
                .filter(CaseSum.Mean.class::isInstance)
                .mapToInt(sum -> ((CaseSum.Mean) sum).fewest())
                .max();
        if (fewest.isPresent()) {
            line(page, row++, CaseTexts.say("guide.mean", String.valueOf(fewest.getAsInt())));
        }
        line(page, row++, CaseTexts.say("guide.room", String.valueOf(sheet.rows())));
        line(page, row++, CaseTexts.say("guide.care"));
        if (!sheet.typed().isEmpty()) {
            line(page, ++row, CaseTexts.say("guide.typed"));
            for (CaseSheet.Typed typed : sheet.typed()) {
                line(page, ++row, questionnaire.item(typed.item().value()).map(CaseTemplateXlsx::question).orElseThrow());
            }
        }
    }

    static String question(Item item) {
        return item.number() + ". " + item.wording().text();
    }

    private static void line(Worksheet page, int row, String text) {
        WrappedText.write(page, row, 0, GUIDE_WIDTH, text);
    }
}
