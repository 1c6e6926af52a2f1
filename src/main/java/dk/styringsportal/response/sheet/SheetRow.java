package dk.styringsportal.response.sheet;

import java.util.List;

/**
 * One row of a spreadsheet that is not blank.
 *
 * @param number as the spreadsheet counts its rows, from 1, blank ones included
 * @param cells as they stand in the file, from the first column; blank ones at the end are left out
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        cells = List.copyOf(cells.subList(0, width));
    }

    /** The cell without surrounding blanks; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? Spelling.stripped(cells.get(column)) : "";
    }

    /** The cell as it stands in the file, line breaks and all; empty beyond the last one. */
    String asItStands(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The number of columns up to the last cell that is not blank. */
    public int width() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.isEmpty();
    }
}
