package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet as a table: the first row that is not empty has the headings, in whatever order; each further one is a line, unless
 * it is empty.
 */
final class Table {

    private final int index;
    private final Workbook.Sheet sheet;
    private final SheetFaults faults;

    /** By the key of its heading, from 0. */
    private final Map<String, Integer> columns = new HashMap<>();

    private final List<Line> lines = new ArrayList<>();

    /**
     * @param index of the sheet in the workbook
     * @param headings the keys of those there may be
     * @param needed the keys of those that there must be
     */
    Table(int index, Workbook.Sheet sheet, List<String> headings, List<String> needed, SheetFaults faults) {
        this.index = index;
        this.sheet = sheet;
        this.faults = faults;
        int top = 0;
        while (top < sheet.rows().size() && isEmpty(sheet.rows().get(top))) {
            top++;
        }
        List<String> heading = top < sheet.rows().size() ? sheet.rows().get(top) : List.of();
        readHeadings(top, heading, headings);
        for (String key : needed) {
            if (!columns.containsKey(key)) {
                faults.cell(this, top, heading.size(), "heading.missing", Field.heading(key));
            }
        }
        for (int row = top + 1; row < sheet.rows().size(); row++) {
            addLine(row, sheet.rows().get(row), heading);
        }
    }

    private static boolean isEmpty(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private void readHeadings(int top, List<String> heading, List<String> known) {
        Map<String, String> keys = new LinkedHashMap<>();
        known.forEach(key -> keys.put(SheetTexts.leniently(Field.heading(key)), key));
        for (int column = 0; column < heading.size(); column++) {
            String said = heading.get(column);
            String key = keys.get(SheetTexts.leniently(said));
            if (key != null && columns.putIfAbsent(key, column) != null) {
                faults.cell(this, top, column, "heading.twice", said.strip());
            } else if (key == null && !said.isBlank()) {
                faults.cell(this, top, column, "heading.unknown", said.strip(),
                        String.join(", ", known.stream().map(Field::heading).toList()));
            }
        }
    }

    private void addLine(int row, List<String> cells, List<String> heading) {
        if (isEmpty(cells)) {
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            boolean headed = column < heading.size() && !heading.get(column).isBlank();
            if (!headed && !cells.get(column).isBlank()) {
                faults.cell(this, row, column, "heading.none", cells.get(column));
            }
        }
        lines.add(new Line(this, row, cells));
    }

    int index() {
        return index;
    }

    String name() {
        return sheet.name();
    }

    List<Line> lines() {
        return lines;
    }

    /** The first where the column is not there. */
    int column(String key) {
        return columns.getOrDefault(key, 0);
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    SheetFaults faults() {
        return faults;
    }
}
