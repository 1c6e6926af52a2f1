package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.NumberOfAll;
import dk.styringsportal.benchmark.keyfigures.Spread;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The drawing of a key figure's numbers: a bar for each, the municipality's own before that of all. A sum of all is no measure for
 * one municipality, so beside its own bar stands the median there; what cannot be added up, such as a year, has no bars.
 */
final class MeasuredDrawing {

    private final KeyFigure figure;
    private final List<FigureNumbers.MeasuredLine> lines;
    private final FigureSentences words;

    MeasuredDrawing(KeyFigure figure, List<FigureNumbers.MeasuredLine> lines, FigureSentences words) {
        this.figure = figure;
        this.lines = lines;
        this.words = words;
    }

    /**
     * Empty where there is nothing to draw.
     *
     * @param alone whether the heading says which key figure it is
     */
    Optional<DrawnFigure> figure(boolean alone) {
        if (figure.basis() instanceof Basis.Spread) {
            return Optional.empty();
        }
        List<NumberBars.Line> bars = lines.stream().map(this::line).toList();
        return new NumberBars(figure, words.own(), words.texts()).drawn(title(alone, NumberBars.isCompared(bars)), bars);
    }

    private String title(boolean alone, boolean compared) {
        String title = words.text("keyfigures.drawing.numbers", shown(compared), words.of(figure.unit()));
        return alone ? title : words.text("keyfigures.drawing.several", words.of(figure.title()), title);
    }

    private String shown(boolean compared) {
        if (words.own().isPresent()) {
            return words.text(!compared ? "keyfigures.drawing.own" : isSummed() ? "keyfigures.drawing.median" : "keyfigures.drawing.together");
        }
        if (isEstimated()) {
            return words.text("keyfigures.estimate");
        }
        return words.text(isSummed() ? "keyfigures.sum" : "keyfigures.together");
    }

    private boolean isSummed() {
        return figure.basis() instanceof Basis.Sum || figure.basis() instanceof Basis.GrossedUp;
    }

    /** Without inhabitants there is no estimate for the nation, and sums are drawn. */
    private boolean isEstimated() {
        return figure.basis() instanceof Basis.GrossedUp
                && lines.stream().anyMatch(line -> line.all().together().value().isPresent());
    }

    private NumberBars.Line line(FigureNumbers.MeasuredLine line) {
        return new NumberBars.Line(
                line.cell(), words.own().isPresent() ? line.own().map(this::own) : Optional.empty(), ofAll(line.all()));
    }

    private NumberBars.Bar own(CellValue value) {
        return value instanceof CellValue.Known known
                ? new NumberBars.Bar(Optional.of(known.value().doubleValue()), FigureSentences.NOTHING)
                : new NumberBars.Bar(Optional.empty(), words.without((CellValue.Without) value));
    }

    private NumberBars.Bar ofAll(NumberOfAll all) {
        if (words.own().isPresent() && isSummed()) {
            return bar(all.spread().quartiles().map(Spread.Quartiles::median));
        }
        return bar((isSummed() && !isEstimated() ? all.sum() : all.together()).map(BigFraction::doubleValue));
    }

    private NumberBars.Bar bar(Told<Double> told) {
        return new NumberBars.Bar(
                told.value(), told.hidden().isPresent() ? words.text("keyfigures.hidden") : FigureSentences.NOTHING);
    }
}
