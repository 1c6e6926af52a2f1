package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Key figures that stand by themselves, outside of a report, drawn as a report draws them. */
public final class KeyFigureDrawings {

    private final ReportTexts texts;

    /** @param language of the drawings' own words; Danish for every language but English */
    public KeyFigureDrawings(Locale language) {
        this.texts = ReportTexts.in(language);
    }

    /** A number of all who have submitted, as KL sees it; empty where there is nothing to draw. */
    public Optional<DrawnFigure> ofAll(NationalKeyFigures.Line line) {
        KeyFigure figure = line.figure();
        if (figure.basis() instanceof Basis.Spread) {
            return Optional.empty();
        }
        boolean together = line.cells().stream().anyMatch(cell -> cell.national().isPresent());
        String shown = !together ? "keyfigures.sum"
                : figure.basis() instanceof Basis.GrossedUp ? "keyfigures.estimate" : "keyfigures.together";
        return new NumberBars(figure, Optional.empty(), texts).drawn(title(figure, shown), line.cells().stream()
                .map(cell -> new NumberBars.Line(cell.cell(), Optional.empty(), bar(together ? cell.national() : cell.sum())))
                .toList());
    }

    /**
     * A municipality's own numbers beside the medians of all; empty where there is nothing to draw.
     *
     * @param name the municipality's
     */
    public Optional<DrawnFigure> ofOwn(OwnKeyFigures.Line line, String name) {
        KeyFigure figure = line.figure();
        if (figure.basis() instanceof Basis.Spread) {
            return Optional.empty();
        }
        List<NumberBars.Line> bars = line.cells().stream().map(this::line).toList();
        String shown = NumberBars.isCompared(bars) ? "keyfigures.drawing.median" : "keyfigures.drawing.own";
        return new NumberBars(figure, Optional.of(name), texts).drawn(title(figure, shown), bars);
    }

    private String title(KeyFigure figure, String shown) {
        return texts.text("keyfigures.drawing.numbers", texts.text(shown), figure.unit().in(texts.language()));
    }

    private static NumberBars.Bar bar(Optional<BigFraction> number) {
        return new NumberBars.Bar(number.map(BigFraction::doubleValue), FigureSentences.NOTHING);
    }

    private NumberBars.Line line(OwnKeyFigures.Cell cell) {
        NumberBars.Bar own = cell.own() instanceof CellValue.Known known
                ? new NumberBars.Bar(Optional.of(known.value().doubleValue()), FigureSentences.NOTHING)
                : new NumberBars.Bar(Optional.empty(), texts.text("keyfigures.without." + ((CellValue.Without) cell.own()).reason()));
        NumberBars.Bar all = new NumberBars.Bar(
                cell.all().map(Distribution::median),
                cell.withheld().isPresent() ? texts.text("keyfigures.hidden") : FigureSentences.NOTHING);
        return new NumberBars.Line(cell.cell(), Optional.of(own), all);
    }
}
