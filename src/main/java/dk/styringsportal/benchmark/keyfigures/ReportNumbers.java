package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the figures of a report: of all municipalities, or of one beside them. What may not be told is left out of them. */
final class ReportNumbers {

    private final ReleasedNumbers released;
    private final Optional<Reporting> own;
    private final boolean told;

    /**
     * @param own whose figures stand beside them; empty for nobody
     * @param told whether sums, means and shares of all may be told
     */
    ReportNumbers(ReleasedNumbers released, Optional<Reporting> own, boolean told) {
        this.released = released;
        this.own = own;
        this.told = told;
    }

    FigureNumbers of(ReportFigure figure) {
        if (figure.content() instanceof ReportFigure.Content.Counts counts) {
            return new FigureNumbers.Counted(
                    figure, counts, counts.lines().stream().map(line -> line(line, counts)).toList());
        }
        List<FigureNumbers.MeasuredLine> numbers = new ArrayList<>();
        ((ReportFigure.Content.Numbers) figure.content())
                .figures().forEach(one -> one.cells().forEach(cell -> numbers.add(number(one, cell))));
        return new FigureNumbers.Measured(figure, numbers);
    }

    private FigureNumbers.CountedLine line(ReportFigure.Line line, ReportFigure.Content.Counts counts) {
        LineOfAll ofAll = released.line(line);
        return new FigureNumbers.CountedLine(
                line,
                own.map(response -> PartSums.of(line, response)).orElse(List.of()),
                told || ofAll.isNone() ? ofAll.told() : Told.hidden(Hidden.NOT_YET),
                counts.spread() ? Optional.of(ofAll.spread()) : Optional.empty());
    }

    private FigureNumbers.MeasuredLine number(KeyFigure figure, FigureCell cell) {
        CellReckoning reckoning = new CellReckoning(figure.basis(), cell, released.population());
        Optional<CellValue> value = own.map(reckoning::of);
        Optional<PersonsBehind> persons = value
                .filter(found -> cell.persons().isPresent() && found instanceof CellValue.Known)
                .map(found -> PersonsBehind.of(List.of((CellValue.Known) found), released.sheet().fewUnder()));
        CellFigures figures = CellFigures.of(figure.basis(), cell, released.sheet().fewUnder(), released.all(), released.population());
        Optional<Hidden> hidden = told
                ? released.cell(figure, cell).map(Release::hidden).orElse(ReleasedNumbers.fewMunicipalities(figures.n()))
                : Optional.of(Hidden.NOT_YET);
        Spread spread = Spread.of(reckoning.known(released.all()), cell.persons().map(counted -> released.control()));
        boolean tells = hidden.filter(why -> why != Hidden.FEW_MUNICIPALITIES).isPresent() && tells(spread, figure, cell);
        return new FigureNumbers.MeasuredLine(
                figure, cell, value, persons, NumberOfAll.of(figures, hidden, tells ? spread.withoutExtremes() : spread));
    }

    /** Whether quartiles and extremes would tell a sum, mean or rate that is hidden. */
    private static boolean tells(Spread spread, KeyFigure figure, FigureCell cell) {
        SpreadBounds bounds = new SpreadBounds(spread);
        return figure.basis() instanceof Basis.Sum || figure.basis() instanceof Basis.GrossedUp
                ? bounds.tellSum(cell.persons().equals(Optional.of(cell.value())))
                : bounds.tellMean();
    }
}
