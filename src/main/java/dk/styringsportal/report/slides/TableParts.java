package dk.styringsportal.report.slides;

import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A long table, cut between rows into tables that a slide has room for. Lines are estimated: the slide's program breaks them itself. */
final class TableParts {

    private static final int MOST_ROWS = 8;

    /** Below the head, in lines of text. */
    private static final double MOST_LINES = 20;

    /** What a row has above and below its text, in lines. */
    private static final double AROUND = 0.5;

    /** In characters, of all columns together. */
    private static final double ACROSS = 120;

    private final Block.Table table;
    private final double weights;

    private TableParts(Block.Table table) {
        this.table = table;
        this.weights = table.columns().stream().mapToDouble(Block.Column::weight).sum();
    }

    /** In their order, without captions; none of a table without rows. */
    static List<Block.Table> of(Block.Table table) {
        return new TableParts(table).parts().stream()
                .map(rows -> new Block.Table(Optional.empty(), table.columns(), rows))
                .toList();
    }

    private List<List<Block.TableRow>> parts() {
        List<List<Block.TableRow>> parts = new ArrayList<>();
        double lines = 0;
        for (Block.TableRow row : table.rows()) {
            double more = lines(row) + AROUND;
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() == MOST_ROWS || lines + more > MOST_LINES) {
                parts.add(new ArrayList<>());
                lines = 0;
            }
            parts.get(parts.size() - 1).add(row);
            lines += more;
        }
        return parts;
    }

    private int lines(Block.TableRow row) {
        int most = lines(row.head(), 0);
        for (int cell = 0; cell < row.cells().size(); cell++) {
            most = Math.max(most, lines(row.cells().get(cell).text(), cell + 1));
        }
        return most;
    }

    private int lines(String text, int column) {
        double across = ACROSS * table.columns().get(column).weight() / weights;
        return text.lines().mapToInt(line -> (int) Math.ceil(line.length() / across)).sum();
    }
}
