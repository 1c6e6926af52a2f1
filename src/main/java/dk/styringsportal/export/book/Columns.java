package dk.styringsportal.export.book;

import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataTable;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a sheet are, in characters: as wide as what stands in them, within reason. */
final class Columns {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 70;
    private static final int BESIDE_TEXT = 3;

    private Columns() {}

    static List<Integer> widths(DataTable table) {
        return IntStream.range(0, table.headings().size()).mapToObj(column -> width(table, column)).toList();
    }

    private static int width(DataTable table, int column) {
        int longest = Math.max(
                table.headings().get(column).length(),
                table.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
        return Math.min(WIDEST, Math.max(NARROWEST, longest + BESIDE_TEXT));
    }

    private static int length(DataCell cell) {
        return cell instanceof DataCell.Words words
                ? words.text().lines().mapToInt(String::length).max().orElse(0)
                : 0;
    }
}
