package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ColumnWidths;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How much room each column of a table has: by the columns' weights, unless a word is wider than its column. */
final class TableRoom {

    /** In points: between figures and the words behind them. */
    static final float APART = 12;

    /** In points: what a column has beside its words, and what rounding may take from it. */
    private static final double AROUND = Tables.PADDING + 0.6;

    private final Block.Table table;
    private final Lettering lettering;

    TableRoom(Block.Table table, Lettering lettering) {
        this.table = table;
        this.lettering = lettering;
    }

    /** Whether words stand behind a column of figures, which end at its right edge. */
    boolean isBehindFigures(int column) {
        return column > 0 && !table.columns().get(column).numeric() && table.columns().get(column - 1).numeric();
    }

    /** In points; words are measured in full only where one is too wide, since it takes time. */
    double[] widths() {
        double[] weights = table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        double[] none = new double[weights.length];
        double[] byWeight = ColumnWidths.of(weights, none, Sheet.WIDTH);
        double[] room = each(column -> byWeight[column] - around(column));
        if (Arrays.equals(room, longestWords(room))) {
            return byWeight;
        }
        double[] words = longestWords(none);
        return ColumnWidths.of(weights, each(column -> words[column] + around(column)), Sheet.WIDTH);
    }

    private double[] each(IntToDoubleFunction ofColumn) {
        return IntStream.range(0, table.columns().size()).mapToDouble(ofColumn).toArray();
    }

    private double around(int column) {
        return isBehindFigures(column) ? AROUND + APART : AROUND;
    }

    /**
     * The width of each column's longest word.
     *
     * @param known what each has anyway, in points; the greater of both is given
     */
    private double[] longestWords(double[] known) {
        double[] widths = known.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = longestWord(table.columns().get(i).head(), lettering.strong(), widths[i]);
        }
        for (Block.TableRow row : table.rows()) {
            widths[0] = longestWord(row.head(), lettering.regular(), widths[0]);
            for (int i = 0; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                widths[i + 1] = longestWord(cell.text(), cell.own() ? lettering.strong() : lettering.regular(), widths[i + 1]);
            }
        }
        return widths;
    }

    private double longestWord(String words, PdfFont font, double known) {
        return LongestWord.width(lettering.fit(words), font, Tables.LETTERS, known);
    }
}
