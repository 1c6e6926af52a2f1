package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A sheet while it is written. */
final class FormSheet {

    private final List<FormRow> rows = new ArrayList<>();

    void add(FormRow row) {
        rows.add(row);
    }

    /** Whether any label or hint is in English; messages, which the portal words itself, then are too. */
    boolean hasEnglish() {
        return rows.stream().anyMatch(row ->
                !row.cell(FormColumn.LABEL_ENGLISH).isEmpty() || !row.cell(FormColumn.HINT_ENGLISH).isEmpty());
    }

    /** How many Danish texts lack an English one. */
    int withoutEnglish() {
        return (int) rows.stream()
                .filter(row -> !row.cell(FormColumn.LABEL).isEmpty() && row.cell(FormColumn.LABEL_ENGLISH).isEmpty())
                .count();
    }

    /**
     * The sheet with the columns that are used.
     *
     * @param always columns that are there also where they are empty
     * @param english whether there are columns in English at all
     */
    Workbook.Sheet written(String name, Set<FormColumn> always, boolean english) {
        List<FormColumn> columns = Arrays.stream(FormColumn.values())
                .filter(column -> english || !column.isEnglish())
                .filter(column -> always.contains(column) || rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .toList();
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(FormColumn::header).toList());
        rows.forEach(row -> table.add(columns.stream().map(row::cell).toList()));
        return new Workbook.Sheet(name, table);
    }
}
