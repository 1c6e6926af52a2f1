package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire as a workbook of the portal's own: what is written and read back is the same, whatever it holds. Codes and
 * keys say what belongs together, and the order of the lines is the order of the questionnaire.
 */
@ApplicationScoped
public class SpreadsheetFormat implements ContentFormat {

    @Override
    public Kind kind() {
        return Kind.SPREADSHEET;
    }

    @Override
    public Written write(Content content) {
        ContentWriter.Sheets sheets = ContentWriter.sheets(content);
        List<Workbook.Sheet> pages = new ArrayList<>();
        pages.add(ReadmeSheet.sheet());
        pages.add(questionnaire(sheets.questionnaire()));
        SheetForms.ALL.forEach(form -> pages.add(sheet(form.name(), form.columns(), sheets.lines().linesOf(form))));
        pages.add(sheet(SheetTexts.text(Tables.LEFTOVERS), List.of("other.path", "other.value"), sheets.leftovers().lines()));
        return new Written(WorkbookFile.write(new Workbook(pages)), sheets.leftovers().losses());
    }

    private static Workbook.Sheet questionnaire(Map<Field, List<String>> members) {
        List<List<String>> lines = new ArrayList<>();
        members.forEach((field, cells) -> {
            List<String> line = new ArrayList<>(List.of(Field.heading(field.columns().get(0))));
            line.addAll(cells);
            lines.add(line);
        });
        return sheet(SheetTexts.text(Tables.QUESTIONNAIRE), List.of("form.field", "form.value", "form.value.en"), lines);
    }

    private static Workbook.Sheet sheet(String name, List<String> columns, List<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Field::heading).toList());
        rows.addAll(lines);
        return new Workbook.Sheet(name, rows);
    }

    /** A sheet of another name is left out, and told as a loss. */
    @Override
    public Read read(String name, byte[] file) {
        SheetFaults faults = new SheetFaults(name);
        Tables tables = new Tables(WorkbookFile.read(name, file), faults);
        if (tables.isIncomplete()) {
            faults.check();
        }
        Map<String, Object> root = ContentReader.root(tables);
        faults.check();
        return new Read(new Content(root), tables.losses());
    }
}
