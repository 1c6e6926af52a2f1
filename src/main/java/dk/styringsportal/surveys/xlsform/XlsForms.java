package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Questionnaires as XLSForms: for ODK, KoboToolbox and other survey tools, and from them. */
@ApplicationScoped
public class XlsForms implements ContentFormat {

    /** In characters: below what a cell of a workbook holds, also where some count double. */
    private static final int LONGEST_TEXT = 15_000;

    @Override
    public Kind kind() {
        return Kind.XLSFORM;
    }

    @Override
    public Written write(Content content) {
        FormWriter.Form form = FormWriter.write(content);
        Losses tooLong = new Losses();
        Workbook fitting = new Workbook(form.workbook().sheets().stream().map(sheet -> fitting(sheet, tooLong)).toList());
        List<Loss> losses = new ArrayList<>(form.losses());
        losses.addAll(tooLong.all());
        return new Written(WorkbookFile.write(fitting), losses);
    }

    private static Workbook.Sheet fitting(Workbook.Sheet sheet, Losses losses) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> cells = new ArrayList<>(sheet.rows().get(row));
            for (int column = 0; column < cells.size(); column++) {
                if (!WorkbookFile.fits(cells.get(column))) {
                    losses.add(Workbook.place(sheet.name(), row, column), "loss.tooLong", LONGEST_TEXT);
                    String cut = cells.get(column).substring(0, LONGEST_TEXT);
                    cells.set(column, WorkbookFile.fits(cut) ? cut : "");
                }
            }
            rows.add(cells);
        }
        return new Workbook.Sheet(sheet.name(), rows);
    }

    @Override
    public Read read(String name, byte[] file) {
        return FormReader.read(name, WorkbookFile.read(name, file));
    }
}
