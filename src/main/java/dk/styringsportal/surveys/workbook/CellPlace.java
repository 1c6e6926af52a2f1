package dk.styringsportal.surveys.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Row and column of a cell, each from 0. */
record CellPlace(int row, int column) {

    /** As many as Excel has. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** Nowhere. */
    private static final CellPlace MALFORMED = new CellPlace(-1, -1);

    /**
     * @param reference "C12"; where nothing is said, the next cell of the row is meant
     * @return row and column -1 for what is no reference
     */
    static CellPlace of(Optional<String> reference, int row, int nextColumn) {
        if (reference.isEmpty()) {
            return new CellPlace(row, nextColumn);
        }
        Matcher parts = REFERENCE.matcher(reference.get());
        if (!parts.matches()) {
            return MALFORMED;
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new CellPlace(Integer.parseInt(parts.group(2)) - 1, column - 1);
    }
}
