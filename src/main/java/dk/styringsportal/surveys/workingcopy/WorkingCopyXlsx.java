package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.workingcopy.CopyOrigin;
import dk.styringsportal.response.workingcopy.SentCopy;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import dk.styringsportal.response.workingcopy.WorkingCopyFormat;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Working copies as workbooks: a guide, a sheet for each theme, and, hidden, the lists to choose from and whose copy it is. */
@ApplicationScoped
public class WorkingCopyXlsx implements WorkingCopyFormat {

    private static final String APPLICATION = "Styringsportalen";

    @Override
    public void write(WorkingCopy copy, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, "1.0");
        SheetNames names = new SheetNames();
        new GuideSheet(workbook.newWorksheet(names.next(CopyTexts.say("sheet.guide")))).write(copy);
        String listName = names.next(CopyTexts.say("sheet.lists"));
        String originName = names.next(CopyTexts.say("sheet.origin"));
        List<Worksheet> pages = new ArrayList<>();
        for (Theme theme : copy.questionnaire().themes()) {
            pages.add(workbook.newWorksheet(names.next(theme.title())));
        }
        Worksheet lists = workbook.newWorksheet(listName);
        AnswerLists choices = new AnswerLists(lists, copy.questionnaire());
        ThemeLines lines = new ThemeLines(copy);
        for (int i = 0; i < pages.size(); i++) {
            Theme theme = copy.questionnaire().themes().get(i);
            new ThemeSheet(pages.get(i), copy, choices).write(theme, lines.of(theme));
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
        writeOrigin(workbook.newWorksheet(originName), copy.origin());
        workbook.finish();
    }

    private static void writeOrigin(Worksheet page, CopyOrigin origin) {
        List<List<String>> rows = OriginSheet.rows(origin);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Cells.write(page, row, column, rows.get(row).get(column));
            }
        }
        page.setVisibilityState(VisibilityState.HIDDEN);
    }

    @Override
    public SentCopy read(String name, byte[] file) {
        return new SentWorkbook(WorkbookFile.readWhatCanBeRead(name, file)).copy();
    }
}
