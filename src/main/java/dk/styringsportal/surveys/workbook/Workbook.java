package dk.styringsportal.surveys.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A workbook of sheets with cells of text. A number stands as a questionnaire file writes it, with a point and no more
 * digits than needed; a truth value as "true" or "false"; an empty cell as an empty text.
 *
 * @param sheets in their order
 */
public record Workbook(List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param rows from the first on, also those that are empty in between; a row ends with its last cell that is not empty
     */
    public record Sheet(String name, List<List<String>> rows) {

        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name, whatever the case of its letters. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }

    /** "survey!C12", of a cell with row and column from 0. */
    public static String place(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return sheet + "!" + letters + (row + 1);
    }
}
