package dk.styringsportal.surveys.workingcopy;

import org.dhatim.fastexcel.Worksheet;

/** Makes room for text that goes on in further lines of its cell: not every program does so by itself. */
final class RowHeights {

    /** Of one line, in points. */
    private static final double LINE = 15;

    /** In points, as much as Excel takes. */
    private static final double HIGHEST = 409;

    /** Letters per width of a digit: they are narrower, and words leave room at the end of a line. */
    private static final double FILLED = 1.0;

    private RowHeights() {}

    /** @param width of the column, in the widths of a digit */
    static int lines(String text, int width) {
        double letters = width * FILLED;
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / letters))).sum();
    }

    static void set(Worksheet page, int row, int lines) {
        page.rowHeight(row, Math.min(HIGHEST, LINE * Math.max(1, lines)));
    }
}
