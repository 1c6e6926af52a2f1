package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;

/** The first sheet: how the workbook is edited, and what each column means. */
final class ReadmeSheet {

    /** Of the sentences that hold for all sheets. */
    private static final int GENERAL = 8;

    private ReadmeSheet() {}

    static Workbook.Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(SheetTexts.text("readme.sheet"), SheetTexts.text("readme.column"), SheetTexts.text("readme.meaning")));
        for (int i = 1; i <= GENERAL; i++) {
            rows.add(List.of(SheetTexts.text("readme.all"), "", SheetTexts.text("readme.all." + i)));
        }
        String questionnaire = SheetTexts.text(Tables.QUESTIONNAIRE);
        SheetForms.QUESTIONNAIRE.forEach(field -> addField(rows, questionnaire, field));
        for (SheetForm form : SheetForms.ALL) {
            rows.add(List.of(form.name(), "", SheetTexts.text("about." + form.key())));
            form.owners().forEach(owner -> add(rows, form.name(), form.owner(owner), ""));
            form.fields().forEach(field -> addField(rows, form.name(), field));
        }
        rows.add(List.of(SheetTexts.text(Tables.LEFTOVERS), "", SheetTexts.text("about." + Tables.LEFTOVERS)));
        return new Workbook.Sheet(SheetTexts.text(Tables.README), rows);
    }

    private static void addField(List<List<String>> rows, String sheet, Field field) {
        String words = field.notation().words().isEmpty() ? "" : " " + SheetTexts.text("readme.words") + " " + field.notation().words();
        field.columns().stream().filter(column -> !column.endsWith(".en")).forEach(column -> add(rows, sheet, column, words));
    }

    private static void add(List<List<String>> rows, String sheet, String column, String words) {
        rows.add(List.of(sheet, Field.heading(column), SheetTexts.text("about." + column) + words));
    }
}
