package dk.styringsportal.report.data;

import java.util.List;

/**
 * One table of data.
 *
 * @param name short enough for the tab of a sheet: 31 characters
 * @param headings of the columns
 * @param rows each as long as the headings
 */
public record DataTable(String name, List<String> headings, List<List<DataCell>> rows) {

    private static final int LONGEST_NAME = 31;

    public DataTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a table has 1 to " + LONGEST_NAME + " characters, not \"" + name + "\"");
        }
        int width = headings.size();
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("Table " + name + " has " + width + " columns, and a row has " + row.size());
        });
    }
}
