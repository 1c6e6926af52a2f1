package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.NumberOfAll;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The drawing of a key figure's numbers: a bar for each, the municipality's own before that of all. A sum of all is no measure for
 * one municipality, so beside its own bar stands the median there; what cannot be added up, such as a year, has no bars.
 */
final class MeasuredDrawing {

    /** Longer drawings nobody reads; the table has all. */
    private static final int MOST_BARS = 24;

    private final KeyFigure figure;
    private final List<FigureNumbers.MeasuredLine> lines;
    private final FigureSentences words;

    MeasuredDrawing(KeyFigure figure, List<FigureNumbers.MeasuredLine> lines, FigureSentences words) {
        this.figure = figure;
        this.lines = lines;
        this.words = words;
    }

    /** Empty where there is nothing to draw, or too much. */
    Optional<Figure> figure() {
        if (figure.basis() instanceof Basis.Spread) {
            return Optional.empty();
        }
        List<Figure.Amounts.Line> bars = new ArrayList<>();
        lines.forEach(line -> bars.addAll(bars(line)));
        boolean some = bars.stream().filter(bar -> bar.amount().isPresent()).count() > 1;
        return some && bars.size() <= MOST_BARS
                ? Optional.of(new Figure.Amounts(
                        words.text("keyfigures.drawing.numbers", shown(), words.of(figure.unit())), figure.decimals(), bars))
                : Optional.empty();
    }

    private String shown() {
        if (words.own().isPresent() && isSummed()) {
            return words.text("keyfigures.drawing.median");
        }
        return words.text(figure.basis() instanceof Basis.GrossedUp
                ? "keyfigures.estimate"
                : isSummed() ? "keyfigures.sum" : "keyfigures.together");
    }

    private boolean isSummed() {
        return figure.basis() instanceof Basis.Sum || figure.basis() instanceof Basis.GrossedUp;
    }

    private List<Figure.Amounts.Line> bars(FigureNumbers.MeasuredLine line) {
        String label = MeasuredBlocks.label(figure, line.cell(), words);
        Optional<Double> all = ofAll(line.all());
        if (words.own().isEmpty()) {
            return List.of(new Figure.Amounts.Line(label, all, false));
        }
        Optional<Double> own = line.own()
                .filter(CellValue.Known.class::isInstance)
                .map(value -> ((CellValue.Known) value).value().doubleValue());
        return List.of(
                new Figure.Amounts.Line(words.text("keyfigures.drawing.of", label, words.own().get()), own, true),
                new Figure.Amounts.Line(words.text("keyfigures.drawing.of", label, words.text("keyfigures.all").toLowerCase(
                        words.texts().language())), all, false));
    }

    private Optional<Double> ofAll(NumberOfAll all) {
        if (words.own().isPresent() && isSummed()) {
            return all.spread().quartiles().value().map(found -> found.median());
        }
        return (figure.basis() instanceof Basis.Sum ? all.sum() : all.together()).value().map(BigFraction::doubleValue);
    }
}
