package dk.styringsportal.report.keyfigures;

import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A key figure's numbers as bars, a municipality's own before that of all. Where there are more than can be read, the last year is
 * drawn, or the rows with the largest numbers.
 */
final class NumberBars {

    /** There is no number, and none is hidden. */
    static final Bar NONE = new Bar(Optional.empty(), FigureSentences.NOTHING);

    private static final int FEWEST = 2;

    private final KeyFigure figure;
    private final Optional<String> own;
    private final ReportTexts texts;

    /**
     * A bar, or what stands in its place.
     *
     * @param amount empty for none
     */
    record Bar(Optional<Double> amount, String without) {}

    /** @param own empty where all stand alone */
    record Line(FigureCell cell, Optional<Bar> own, Bar all) {

        private Stream<Double> amounts() {
            return Stream.concat(own.flatMap(Bar::amount).stream(), all.amount().stream());
        }

        private double largest() {
            return amounts().mapToDouble(Double::doubleValue).max().orElse(-1);
        }

        private String column() {
            return cell.column().orElse("");
        }
    }

    /** @param own whose bars stand beside those of all; empty where nobody's do */
    NumberBars(KeyFigure figure, Optional<String> own, ReportTexts texts) {
        this.figure = figure;
        this.own = own;
        this.texts = texts;
    }

    /** Whether there is anything of others to hold the own numbers against. */
    static boolean isCompared(List<Line> lines) {
        return lines.stream().anyMatch(line -> !line.all().equals(NONE));
    }

    /** Empty where there are not two bars to be held against each other. */
    Optional<DrawnFigure> drawn(String title, List<Line> lines) {
        if (lines.stream().flatMap(Line::amounts).count() < FEWEST) {
            return Optional.empty();
        }
        int most = own.isPresent() && isCompared(lines) ? DrawnFigure.MOST_BARS / 2 : DrawnFigure.MOST_BARS;
        if (lines.size() <= most) {
            return Optional.of(new DrawnFigure(amounts(title, lines), Optional.empty()));
        }
        List<Line> last = ofLastColumn(lines);
        return Optional.of(last.size() < lines.size() && last.size() <= most
                ? new DrawnFigure(amounts(title, last), Optional.of(onlyColumn(last.get(0).column(), lines)))
                : new DrawnFigure(amounts(title, largest(lines, most)), Optional.of(
                        texts.text("keyfigures.drawing.largest", String.valueOf(most), String.valueOf(lines.size())))));
    }

    /** The last in which there is something to draw. */
    private static List<Line> ofLastColumn(List<Line> lines) {
        String last = lines.stream()
                .filter(line -> line.amounts().findAny().isPresent())
                .map(Line::column)
                .reduce((before, after) -> after)
                .orElseThrow();
        return lines.stream().filter(line -> line.column().equals(last)).toList();
    }

    private String onlyColumn(String shown, List<Line> lines) {
        List<String> others = lines.stream().map(Line::column).distinct().filter(column -> !column.equals(shown)).toList();
        return texts.text("keyfigures.drawing.column", shown, String.join(", ", others));
    }

    /** In their order. */
    private static List<Line> largest(List<Line> lines, int most) {
        List<Line> kept = lines.stream().sorted(Comparator.comparingDouble(Line::largest).reversed()).limit(most).toList();
        return lines.stream().filter(kept::contains).toList();
    }

    private Figure.Amounts amounts(String title, List<Line> lines) {
        List<FigureCell> cells = lines.stream().map(Line::cell).toList();
        boolean both = own.isPresent() && isCompared(lines);
        List<Figure.Amounts.Line> bars = new ArrayList<>();
        for (Line line : lines) {
            String label = label(figure, line.cell(), cells, texts);
            line.own().ifPresent(bar -> bars.add(bar(both ? of(label, own.orElseThrow()) : label, bar, true)));
            if (both || own.isEmpty()) {
                bars.add(bar(both ? of(label, texts.text("keyfigures.all").toLowerCase(texts.language())) : label, line.all(), false));
            }
        }
        return new Figure.Amounts(title, figure.decimals(), bars);
    }

    private String of(String label, String whose) {
        return texts.text("keyfigures.drawing.of", label, whose);
    }

    private static Figure.Amounts.Line bar(String label, Bar bar, boolean own) {
        return new Figure.Amounts.Line(label, bar.amount(), bar.without(), own);
    }

    /**
     * "§ 107, 2015"; only what tells the numbers apart.
     *
     * @param among the numbers that stand together
     */
    static String label(KeyFigure figure, FigureCell cell, List<FigureCell> among, ReportTexts texts) {
        boolean rows = among.stream().map(FigureCell::row).distinct().count() > 1;
        boolean columns = among.stream().map(FigureCell::column).distinct().count() > 1;
        String label = Stream.of(cell.row().filter(row -> rows || !columns), cell.column().filter(column -> columns))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return label.isEmpty() ? figure.title().in(texts.language()) : label;
    }
}
