package dk.styringsportal.slides;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.ColumnWidths;
import dk.styringsportal.report.TextWidth;
import java.util.Arrays;

/** How wide the columns of a table are: by their weights, but none narrower than its longest word, in whatever typeface a machine has. */
final class TableWidths {

    /** Heads are bold. */
    private static final double BOLD = 1.2;

    private TableWidths() {}

    /**
     * @param letters their size, in points
     * @param around what a cell has beside its words, in points
     * @param width of the table, in points
     * @return in points, together the table's width
     */
    static double[] of(Block.Table table, double letters, double around, double width) {
        double[] weights = table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        double[] least = new double[weights.length];
        for (int column = 0; column < least.length; column++) {
            least[column] = BOLD * longestWord(table.columns().get(column).head(), letters);
            for (Block.TableRow row : table.rows()) {
                least[column] = Math.max(least[column], longestWord(text(row, column), letters));
            }
            least[column] += around;
        }
        return ColumnWidths.of(weights, least, width);
    }

    private static double longestWord(String words, double letters) {
        return Arrays.stream(words.split("\\s+")).mapToDouble(word -> TextWidth.of(word, letters)).max().orElse(0);
    }

    /** What a row has in a column, of which the first is its head. */
    static String text(Block.TableRow row, int column) {
        return column == 0 ? row.head() : row.cells().get(column - 1).text();
    }
}
