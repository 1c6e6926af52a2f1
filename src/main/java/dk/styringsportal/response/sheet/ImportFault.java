package dk.styringsportal.response.sheet;

/**
 * Something that keeps a row, or the whole file, from being imported.
 *
 * @param row as the spreadsheet counts, the first one being 1
 * @param column the column's heading; empty where no one column is at fault
 * @param value what stands in the cell, shortened; empty where no one cell is at fault
 */
public record ImportFault(int row, String column, String value, ImportProblem problem) {

    private static final int SHOWN = 200;

    public ImportFault {
        column = shortened(column);
        value = shortened(value);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
