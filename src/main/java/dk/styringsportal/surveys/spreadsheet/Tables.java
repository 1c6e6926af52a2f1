package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheets of a workbook, each as the table it should be. A sheet of another name is somebody's own, and is not read. */
final class Tables {

    /** The keys of the sheets beside {@link SheetForms#ALL}. */
    static final String README = "readme";

    static final String QUESTIONNAIRE = "form";
    static final String LEFTOVERS = "other";

    private final Map<String, Table> tables = new HashMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private boolean incomplete;

    Tables(Workbook workbook, SheetFaults faults) {
        read(workbook, QUESTIONNAIRE, List.of("form.field", "form.value", "form.value.en"), List.of("form.field", "form.value"), faults);
        for (SheetForm form : SheetForms.ALL) {
            if (SheetForms.LATER.contains(form) && workbook.sheets().stream().noneMatch(sheet -> isNamed(sheet, form.name()))) {
                continue;
            }
            read(workbook, form.key(), form.columns(), needed(form), faults);
        }
        read(workbook, LEFTOVERS, List.of("other.path", "other.value"), List.of("other.path", "other.value"), faults);
        noteOthers(workbook);
    }

    /** What a line belongs to, and its code or key, must be told; a column that nothing would stand in may be deleted. */
    private static List<String> needed(SheetForm form) {
        List<String> needed = new ArrayList<>(form.owners().stream().map(form::owner).toList());
        needed.add(form.fields().get(0).columns().get(0));
        return needed;
    }

    private void read(Workbook workbook, String key, List<String> headings, List<String> needed, SheetFaults faults) {
        String name = SheetTexts.text(key);
        for (int i = 0; i < workbook.sheets().size(); i++) {
            if (isNamed(workbook.sheets().get(i), name) && !tables.containsKey(key)) {
                tables.put(key, new Table(i, workbook.sheets().get(i), headings, needed, faults));
            }
        }
        if (!tables.containsKey(key)) {
            faults.whole("sheet.missing", name);
        }
        incomplete |= !tables.containsKey(key) || needed.stream().anyMatch(heading -> !tables.get(key).has(heading));
    }

    private static boolean isNamed(Workbook.Sheet sheet, String name) {
        return SheetTexts.leniently(sheet.name()).equals(SheetTexts.leniently(name));
    }

    private void noteOthers(Workbook workbook) {
        Set<String> known = new HashSet<>(Set.of(SheetTexts.leniently(SheetTexts.text(README))));
        tables.values().forEach(table -> known.add(SheetTexts.leniently(table.name())));
        workbook.sheets().stream()
                .filter(sheet -> !known.contains(SheetTexts.leniently(sheet.name())))
                .forEach(sheet -> losses.add(new Loss(sheet.name(), SheetFaults.SENTENCES.of("loss.sheet"))));
    }

    List<Line> lines(SheetForm form) {
        return lines(form.key());
    }

    /** None where the sheet is missing, which is noted. */
    List<Line> lines(String key) {
        return tables.containsKey(key) ? tables.get(key).lines() : List.of();
    }

    /** Whether a sheet is missing, or a column that tells what belongs to what: then nothing else can be judged. */
    boolean isIncomplete() {
        return incomplete;
    }

    List<Loss> losses() {
        return losses;
    }
}
