package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.PartsOfAll;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The drawing of a figure of parts: bars parted by parts, or a bar for each part where there are too many or they overlap. */
final class CountedDrawing {

    private final FigureNumbers.Counted figure;
    private final FigureSentences words;

    CountedDrawing(FigureNumbers.Counted figure, FigureSentences words) {
        this.figure = figure;
        this.words = words;
    }

    /** Empty where nothing can be drawn. */
    Optional<DrawnFigure> figure() {
        long degrees = figure.content().parts().stream().filter(part -> !part.apart()).count();
        return figure.content().cumulative() || degrees > Figure.StackedShares.MOST_OPTIONS ? bars() : stacked();
    }

    private Optional<DrawnFigure> stacked() {
        List<Figure.StackedShares.Line> lines = new ArrayList<>();
        List<String> undrawn = new ArrayList<>();
        for (FigureNumbers.CountedLine line : figure.lines()) {
            Optional<String> label = line.line().label().map(words::of);
            own(line).ifPresent(counts -> add(lines, ofOwn(label), counts));
            String all = words.text("keyfigures.all");
            String ofAll = words.own().isPresent()
                    ? label.map(name -> words.text("keyfigures.of.all", name)).orElse(all)
                    : label.orElse(all);
            int before = lines.size();
            all(line).ifPresent(counts -> add(lines, ofAll, counts));
            if (lines.size() == before && line.all().value().isPresent()) {
                undrawn.add(ofAll);
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(drawn(lines, undrawn));
    }

    /** "§ 107, Aarhus" */
    private String ofOwn(Optional<String> label) {
        String own = words.own().orElse("");
        return label.map(name -> words.text("keyfigures.drawing.whose", name, own)).orElse(own);
    }

    /** @param undrawn what is nobody, or told by bounds alone; why something is hidden stands under the table */
    private DrawnFigure drawn(List<Figure.StackedShares.Line> lines, List<String> undrawn) {
        List<Figure.StackedShares.Line> first = lines.subList(0, Math.min(lines.size(), DrawnFigure.MOST_BARS));
        List<String> leftOut = new ArrayList<>();
        if (first.size() < lines.size()) {
            leftOut.add(words.text("keyfigures.drawing.first", String.valueOf(first.size()), String.valueOf(lines.size())));
        }
        if (!undrawn.isEmpty()) {
            leftOut.add(words.text("keyfigures.drawing.missing", String.join("; ", undrawn)));
        }
        return new DrawnFigure(
                new Figure.StackedShares(
                        words.drawing(figure.figure()),
                        figure.content().parts().stream()
                                .map(part -> new Figure.StackedShares.Option(words.of(part.label()), part.apart()))
                                .toList(),
                        first),
                leftOut.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", leftOut)));
    }

    private static void add(List<Figure.StackedShares.Line> lines, String label, List<Integer> counts) {
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        if (n > 0) {
            lines.add(new Figure.StackedShares.Line(label, n, counts));
        }
    }

    /** Of the first line: the municipality's own; of all where it has none. */
    private Optional<DrawnFigure> bars() {
        FigureNumbers.CountedLine line = figure.lines().get(0);
        List<Figure.Shares.Line> own = ownBars(line);
        List<Figure.Shares.Line> bars = own.isEmpty() ? line.all().value().map(this::barsOfAll).orElse(List.of()) : own;
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        String whose = own.isEmpty() ? words.text("keyfigures.all") : words.own().orElseThrow();
        String title = words.own().isEmpty()
                ? words.drawing(figure.figure())
                : words.text("keyfigures.drawing.whose", words.drawing(figure.figure()), whose);
        return Optional.of(new DrawnFigure(
                new Figure.Shares(title, bars),
                line.line().label().filter(label -> figure.lines().size() > 1)
                        .map(label -> words.text("keyfigures.drawing.line", words.of(label)))));
    }

    private List<Figure.Shares.Line> ownBars(FigureNumbers.CountedLine line) {
        Optional<Integer> base = CountedBlocks.base(line, figure.content().cumulative()).flatMap(CountedDrawing::whole);
        List<Figure.Shares.Line> bars = new ArrayList<>();
        for (int i = 0; i < line.own().size() && base.filter(n -> n > 0).isPresent(); i++) {
            Optional<Integer> count = line.own().get(i) instanceof CellValue.Known known ? whole(known.value()) : Optional.empty();
            bars.add(bar(line.line().parts().get(i), count, base.get()));
        }
        return bars;
    }

    private List<Figure.Shares.Line> barsOfAll(PartsOfAll all) {
        Optional<Integer> base = all.base().flatMap(CountedDrawing::whole).filter(n -> n > 0);
        List<Figure.Shares.Line> bars = new ArrayList<>();
        for (int i = 0; i < all.parts().size() && base.isPresent(); i++) {
            bars.add(bar(figure.content().parts().get(i), all.parts().get(i).value().flatMap(CountedDrawing::whole), base.get()));
        }
        return bars;
    }

    /** A part that is more than the whole, which the questionnaire asks to look at again, has no bar. */
    private Figure.Shares.Line bar(ReportFigure.Part part, Optional<Integer> count, int base) {
        return new Figure.Shares.Line(
                words.of(part.label()), count.filter(some -> some <= base).map(some -> new Share(some, base)));
    }

    private Optional<List<Integer>> own(FigureNumbers.CountedLine line) {
        return counts(line.own().stream()
                .map(value -> value instanceof CellValue.Known known ? Optional.of(known.value()) : Optional.<BigFraction>empty())
                .toList());
    }

    private static Optional<List<Integer>> all(FigureNumbers.CountedLine line) {
        return line.all().value().flatMap(parts -> counts(parts.parts().stream().map(Told::value).toList()));
    }

    /** Empty where one of them is missing. */
    private static Optional<List<Integer>> counts(List<Optional<BigFraction>> parts) {
        List<Integer> counts = parts.stream().flatMap(part -> part.flatMap(CountedDrawing::whole).stream()).toList();
        return parts.isEmpty() || counts.size() < parts.size() ? Optional.empty() : Optional.of(counts);
    }

    private static Optional<Integer> whole(BigFraction count) {
        return count.getDenominator().equals(BigInteger.ONE) && count.getNumerator().bitLength() < Integer.SIZE - 1
                ? Optional.of(count.getNumerator().intValueExact())
                : Optional.empty();
    }
}
