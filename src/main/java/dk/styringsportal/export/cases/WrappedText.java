package dk.styringsportal.export.cases;

import org.dhatim.fastexcel.Worksheet;

/** Text that goes on in further lines of its cell: not every spreadsheet makes room for them by itself. */
final class WrappedText {

    /** Of one line, in points. */
    private static final double LINE = 15;

    private WrappedText() {}

    /** @param width of the column, in the widths of a digit, of which a letter takes about one */
    static void write(Worksheet page, int row, int column, int width, String text) {
        page.value(row, column, text);
        page.style(row, column).wrapText(true).verticalAlignment("top").set();
        page.rowHeight(row, LINE * lines(text, width));
    }

    static int lines(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }

    /** The height of that many lines, in points. */
    static double height(int lines) {
        return LINE * lines;
    }
}
