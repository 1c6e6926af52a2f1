package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.PartsOfAll;
import dk.styringsportal.benchmark.keyfigures.Spread;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A figure of parts: its drawing, its table, what is hidden and why, and how municipalities differ. */
final class CountedBlocks {

    private final FigureNumbers.Counted figure;
    private final FigureSentences words;
    private final HiddenNumbers hidden;

    CountedBlocks(FigureNumbers.Counted figure, FigureSentences words) {
        this.figure = figure;
        this.words = words;
        this.hidden = new HiddenNumbers(words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        new CountedDrawing(figure, words).figure().ifPresent(drawn -> blocks.addAll(FigureSentences.blocks(drawn)));
        blocks.addAll(figure.lines().size() == 1 ? single(figure.lines().get(0)) : several());
        figure.lines().forEach(line -> line.spread().ifPresent(spread -> blocks.addAll(spread(line, spread))));
        return blocks;
    }

    /** The parts under one another. */
    private List<Block> single(FigureNumbers.CountedLine line) {
        Optional<PartsOfAll> all = line.all().value();
        String name = words.text("keyfigures.all");
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("keyfigures.row"), 3, false));
        words.own().ifPresent(own -> columns.add(new Block.Column(own, 1.6, true)));
        all.ifPresent(parts -> columns.add(new Block.Column(name, 1.6, true)));
        List<Block.Column> none = List.of(columns.get(0));
        List<Block> blocks = new ArrayList<>();
        if (!columns.equals(none)) {
            blocks.add(new Block.Table(Optional.of(caption()), columns, rows(line, all)));
        }
        if (all.isEmpty()) {
            hidden.instead(line.all(), name, name);
        }
        blocks.addAll(hidden.paragraphs(all.isEmpty() ? 1 : figure.content().parts().size()));
        return blocks;
    }

    private List<Block.TableRow> rows(FigureNumbers.CountedLine line, Optional<PartsOfAll> all) {
        Optional<BigFraction> base = base(line);
        List<Block.TableRow> rows = new ArrayList<>();
        for (int part = 0; part < figure.content().parts().size(); part++) {
            List<Block.Cell> cells = new ArrayList<>();
            if (!line.own().isEmpty()) {
                cells.add(new Block.Cell(own(line.own().get(part), base), true));
            }
            int place = part;
            all.ifPresent(parts -> cells.add(new Block.Cell(all(parts, place), false)));
            rows.add(new Block.TableRow(words.of(figure.content().parts().get(part).label()), cells));
        }
        if (!figure.content().cumulative()) {
            rows.add(last(words.text("keyfigures.whole"), line, base.map(this::whole), all.map(parts -> parts.base().map(this::whole))));
        }
        if (all.isPresent()) {
            rows.add(last(words.text("keyfigures.municipalities.complete"), line, Optional.empty(),
                    all.map(parts -> Optional.of(String.valueOf(parts.municipalities())))));
        }
        return rows;
    }

    private static Block.TableRow last(
            String head, FigureNumbers.CountedLine line, Optional<String> own, Optional<Optional<String>> all) {
        List<Block.Cell> cells = new ArrayList<>();
        if (!line.own().isEmpty()) {
            cells.add(new Block.Cell(own.orElse(FigureSentences.NOTHING), own.isPresent()));
        }
        all.ifPresent(text -> cells.add(new Block.Cell(text.orElse(FigureSentences.NOTHING), false)));
        return new Block.TableRow(head, cells);
    }

    /** A whole with its mark. */
    private String whole(BigFraction base) {
        return words.count(base) + words.mark(Optional.of(base));
    }

    /** The parts beside one another, a row for each whole. */
    private List<Block> several() {
        List<Block.TableRow> rows = figure.lines().stream().flatMap(line -> rows(line).stream()).toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(Optional.of(caption()), columns(), rows));
        }
        blocks.addAll(hidden.paragraphs(figure.lines().size()));
        return blocks;
    }

    private String caption() {
        return words.text("keyfigures.caption.parts", words.of(figure.content().unit()));
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("keyfigures.row"), 2.6, false));
        figure.content().parts().forEach(part -> columns.add(new Block.Column(words.of(part.label()), 1.5, true)));
        columns.add(new Block.Column(words.text("keyfigures.whole"), 1, true));
        columns.add(new Block.Column(words.text("keyfigures.municipalities"), 1.1, true));
        return columns;
    }

    private List<Block.TableRow> rows(FigureNumbers.CountedLine line) {
        List<Block.TableRow> rows = new ArrayList<>();
        words.own().ifPresent(name -> rows.add(own(line, line.line().label().map(words::of).orElse(name))));
        String all = words.own().isPresent() && line.line().label().isPresent()
                ? words.text("keyfigures.of.all", words.of(line.line().label().get()))
                : line.line().label().map(words::of).orElse(words.text("keyfigures.all"));
        line.all().value().ifPresentOrElse(
                parts -> rows.add(all(parts, all)),
                () -> hidden.instead(line.all(), words.text("keyfigures.all"), line.line().label().map(words::of).orElse(all)));
        return rows;
    }

    private Block.TableRow own(FigureNumbers.CountedLine line, String name) {
        Optional<BigFraction> base = base(line);
        List<Block.Cell> cells = new ArrayList<>();
        for (CellValue value : line.own()) {
            cells.add(new Block.Cell(own(value, base), true));
        }
        cells.add(new Block.Cell(base.map(this::whole).orElse(FigureSentences.NOTHING), true));
        cells.add(new Block.Cell(FigureSentences.NOTHING, false));
        return new Block.TableRow(name, cells);
    }

    private String own(CellValue value, Optional<BigFraction> base) {
        if (value instanceof CellValue.Without none) {
            return words.without(none);
        }
        BigFraction count = ((CellValue.Known) value).value();
        String mark = FigureSentences.isOfVeryFew(count) ? " **" : "";
        return base.map(whole -> counted(count, whole)).orElse(words.count(count)) + mark;
    }

    /** "12 (43 pct.)". */
    private String counted(BigFraction count, BigFraction whole) {
        return whole.signum() == 0
                ? words.count(count)
                : words.text("keyfigures.part", words.count(count), words.share(count, whole));
    }

    /** The municipality's whole; empty where a part of it is missing. */
    static Optional<BigFraction> base(FigureNumbers.CountedLine line, boolean cumulative) {
        if (line.own().isEmpty() || !line.own().stream().allMatch(CellValue.Known.class::isInstance)) {
            return cumulative && !line.own().isEmpty() && line.own().get(0) instanceof CellValue.Known first
                    ? Optional.of(first.value())
                    : Optional.empty();
        }
        List<BigFraction> parts = line.own().stream().map(value -> ((CellValue.Known) value).value()).toList();
        return Optional.of(cumulative ? parts.get(0) : parts.stream().reduce(BigFraction.ZERO, BigFraction::add));
    }

    private Optional<BigFraction> base(FigureNumbers.CountedLine line) {
        return base(line, figure.content().cumulative());
    }

    private Block.TableRow all(PartsOfAll parts, String name) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int part = 0; part < figure.content().parts().size(); part++) {
            cells.add(new Block.Cell(all(parts, part), false));
        }
        cells.add(new Block.Cell(parts.base().map(this::whole).orElse(FigureSentences.NOTHING), false));
        cells.add(new Block.Cell(String.valueOf(parts.municipalities()), false));
        return new Block.TableRow(name, cells);
    }

    private String all(PartsOfAll parts, int part) {
        if (parts.bounded().isPresent()) {
            Cell.Bounded bounded = parts.bounded().get();
            return part == bounded.option()
                    ? words.text("keyfigures.over", String.valueOf(bounded.overPercent()))
                    : words.text("keyfigures.under", String.valueOf(bounded.underPercent()));
        }
        Told<BigFraction> told = parts.parts().get(part);
        return told.value()
                .map(count -> counted(count, parts.base().orElseThrow()))
                .orElseGet(() -> hidden.instead(
                        told, words.text("keyfigures.all"), words.of(figure.content().parts().get(part).label())));
    }

    private List<Block> spread(FigureNumbers.CountedLine line, Spread spread) {
        String first = words.of(line.line().parts().get(0).label());
        HiddenNumbers notTold = new HiddenNumbers(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                Optional.of(words.text("keyfigures.caption.spread", words.texts().quoted(first))),
                SpreadCells.columns(words),
                List.of(new Block.TableRow(first, SpreadCells.of(spread, words, words::share, notTold, first)))));
        blocks.addAll(notTold.paragraphs(1));
        return blocks;
    }
}
