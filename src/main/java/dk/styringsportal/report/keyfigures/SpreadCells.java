package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.Spread;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** How a figure differs between municipalities, as cells of a table. */
final class SpreadCells {

    private SpreadCells() {}

    static List<Block.Column> columns(FigureSentences words) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("keyfigures.row"), 3, false));
        columns.add(new Block.Column(words.text("keyfigures.municipalities"), 1.2, true));
        columns.addAll(figures(words));
        return columns;
    }

    /** Median, quartiles and the extremes. */
    static List<Block.Column> figures(FigureSentences words) {
        return List.of(
                new Block.Column(words.text("keyfigures.median"), 1.3, true),
                new Block.Column(words.text("keyfigures.quartiles"), 1.8, true),
                new Block.Column(words.text("keyfigures.extremes"), 1.8, true));
    }

    /** @param hidden takes note of what is not told @param label of the row */
    static List<Block.Cell> of(
            Spread spread, FigureSentences words, DoubleFunction<String> written, HiddenNumbers hidden, String label) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(new Block.Cell(String.valueOf(spread.n()), false));
        cells.addAll(figures(spread, words, written, hidden, label));
        return cells;
    }

    static List<Block.Cell> figures(
            Spread spread, FigureSentences words, DoubleFunction<String> written, HiddenNumbers hidden, String label) {
        String middle = words.text("keyfigures.quartiles.name");
        return List.of(
                new Block.Cell(spread.quartiles().value().map(found -> written.apply(found.median()))
                        .orElseGet(() -> hidden.instead(spread.quartiles(), middle, label)), false),
                new Block.Cell(spread.quartiles().value()
                        .map(found -> range(written.apply(found.lower()), written.apply(found.upper())))
                        .orElseGet(() -> hidden.instead(spread.quartiles(), middle, label)), false),
                new Block.Cell(spread.extremes().value()
                        .map(found -> range(written.apply(found.lowest()), written.apply(found.highest())))
                        .orElseGet(() -> hidden.instead(spread.extremes(), words.text("keyfigures.extremes"), label)), false));
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }
}
