package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.GrossingUp;
import dk.styringsportal.benchmark.keyfigures.NumberOfAll;
import dk.styringsportal.benchmark.keyfigures.PersonsBehind;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure of numbers: a table for each of its key figures, what is hidden and why, and what is missing. The factor that sums are
 * grossed up by stands in the nation's report alone, where there is room for it.
 */
final class MeasuredBlocks {

    private static final int DECIMALS_OF_FACTOR = 4;

    private final FigureNumbers.Measured figure;
    private final FigureSentences words;

    MeasuredBlocks(FigureNumbers.Measured figure, FigureSentences words) {
        this.figure = figure;
        this.words = words;
    }

    List<Block> blocks() {
        Map<KeyFigure, List<FigureNumbers.MeasuredLine>> byFigure = new LinkedHashMap<>();
        figure.lines().forEach(line -> byFigure.computeIfAbsent(line.figure(), same -> new ArrayList<>()).add(line));
        List<Block> blocks = new ArrayList<>();
        byFigure.forEach((one, lines) -> blocks.addAll(blocks(one, lines, byFigure.size() == 1)));
        return blocks;
    }

    /** @param alone whether the heading says what it is */
    private String caption(KeyFigure one, boolean alone) {
        return alone
                ? words.text("keyfigures.caption.unit", words.of(one.unit()))
                : words.text("keyfigures.caption.numbers", words.of(one.title()), words.of(one.unit()));
    }

    private List<Block> blocks(KeyFigure one, List<FigureNumbers.MeasuredLine> lines, boolean alone) {
        HiddenNumbers hidden = new HiddenNumbers(words);
        List<Block.TableRow> rows = lines.stream().map(line -> row(line, hidden)).toList();
        List<Block> blocks = new ArrayList<>();
        new MeasuredDrawing(one, lines, words).figure(alone).ifPresent(drawn -> blocks.addAll(FigureSentences.blocks(drawn)));
        MissingInhabitants missing = new MissingInhabitants(words);
        blocks.add(missing.isAllThereIs(lines)
                ? new Block.Paragraph(Optional.empty(), caption(one, alone))
                : table(caption(one, alone), columns(one), rows));
        blocks.addAll(hidden.paragraphs(lines.size()));
        missing.sentences(lines).forEach(sentence -> blocks.add(new Block.Paragraph(Optional.empty(), sentence)));
        return blocks;
    }

    /** Without the columns in which nothing stands, so that the others have their room. */
    private static Block table(String caption, List<Block.Column> columns, List<Block.TableRow> rows) {
        List<Integer> filled = IntStream.range(0, columns.size() - 1)
                .filter(place -> rows.stream().anyMatch(row -> !row.cells().get(place).text().equals(FigureSentences.NOTHING)))
                .boxed()
                .toList();
        return new Block.Table(
                Optional.of(caption),
                Stream.concat(Stream.of(columns.get(0)), filled.stream().map(place -> columns.get(place + 1))).toList(),
                rows.stream()
                        .map(row -> new Block.TableRow(row.head(), filled.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    private List<Block.Column> columns(KeyFigure one) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("keyfigures.row"), 3.2, false));
        words.own().ifPresent(name -> columns.add(new Block.Column(name, 2, true)));
        if (!words.isCompared()) {
            return columns;
        }
        columns.add(new Block.Column(words.text("keyfigures.municipalities"), 1.2, true));
        if (isSummed(one)) {
            columns.add(new Block.Column(words.text("keyfigures.sum"), 1.4, true));
        } else {
            columns.add(new Block.Column(words.text("keyfigures.persons"), 1.1, true));
        }
        if (isGrossedUp(one)) {
            if (words.own().isEmpty()) {
                columns.add(new Block.Column(words.text("keyfigures.factor"), 1.1, true));
            }
            columns.add(new Block.Column(words.text("keyfigures.estimate"), 1.5, true));
        } else if (!isSummed(one)) {
            columns.add(new Block.Column(words.text("keyfigures.together"), 1.3, true));
        }
        columns.addAll(SpreadCells.figures(words));
        return columns;
    }

    private static boolean isSummed(KeyFigure one) {
        return one.basis() instanceof Basis.Sum || isGrossedUp(one);
    }

    private static boolean isGrossedUp(KeyFigure one) {
        return one.basis() instanceof Basis.GrossedUp;
    }

    private Block.TableRow row(FigureNumbers.MeasuredLine line, HiddenNumbers hidden) {
        KeyFigure one = line.figure();
        NumberOfAll all = line.all();
        String label = NumberBars.label(one, line.cell(), one.cells(), words.texts());
        List<Block.Cell> cells = new ArrayList<>();
        line.own().ifPresent(value -> cells.add(new Block.Cell(own(line, value), true)));
        if (!words.isCompared()) {
            return new Block.TableRow(label, cells);
        }
        cells.add(plain(String.valueOf(all.municipalities())));
        if (isSummed(one)) {
            cells.add(told(all.sum(), one.decimals(), label, hidden));
        } else {
            cells.add(plain(all.persons().value().map(words::count).orElseGet(() -> hidden.instead(all.persons(), words.text("keyfigures.together.name"), label))));
        }
        if (isGrossedUp(one) && words.own().isEmpty()) {
            cells.add(plain(all.grossingUp().flatMap(MeasuredBlocks::factor)
                    .map(factor -> words.numbers().figure(factor, DECIMALS_OF_FACTOR))
                    .orElse(FigureSentences.NOTHING)));
        }
        if (isGrossedUp(one) || !isSummed(one)) {
            cells.add(told(all.together(), one.decimals(), label, hidden));
        }
        cells.addAll(SpreadCells.figures(
                all.spread(), words, number -> words.numbers().spread(number, one.decimals()), hidden, label));
        return new Block.TableRow(label + (all.few() ? " *" : ""), cells);
    }

    private String own(FigureNumbers.MeasuredLine line, CellValue value) {
        return value instanceof CellValue.Known known
                ? words.numbers().figure(known.value(), line.figure().decimals())
                        + words.mark(line.persons().map(PersonsBehind::counted))
                : words.without((CellValue.Without) value);
    }

    private Block.Cell told(Told<BigFraction> told, int decimals, String label, HiddenNumbers hidden) {
        return plain(told.value()
                .map(number -> words.numbers().figure(number, decimals))
                .orElseGet(() -> hidden.instead(told, words.text("keyfigures.together.name"), label)));
    }

    static Optional<BigFraction> factor(GrossingUp grossingUp) {
        return grossingUp instanceof GrossingUp.Factor factor ? Optional.of(factor.value()) : Optional.empty();
    }

    private static Block.Cell plain(String text) {
        return new Block.Cell(text, false);
    }
}
