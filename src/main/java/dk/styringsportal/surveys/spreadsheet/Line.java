package dk.styringsportal.surveys.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a sheet.
 *
 * @param row from 0
 */
record Line(Table table, int row, List<String> cells) {

    /** Empty where the column is not there. */
    String cell(String column) {
        int place = table.column(column);
        return table.has(column) && place < cells.size() ? cells.get(place) : "";
    }

    /** Without the blanks around it. */
    String name(String column) {
        return cell(column).strip();
    }

    void fault(String column, String key, Object... details) {
        table.faults().cell(table, row, table.column(column), key, details);
    }

    /** What the line says; a cell that does not hold what it should is noted as a fault, and left out. */
    Map<String, Object> members(List<Field> fields) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : fields) {
            try {
                field.value(field.columns().stream().map(this::cell).toList())
                        .ifPresent(value -> members.put(field.member(), value));
            } catch (Misread misread) {
                fault(field.columns().get(misread.cell()), misread.key(), misread.details());
            }
        }
        return members;
    }
}
