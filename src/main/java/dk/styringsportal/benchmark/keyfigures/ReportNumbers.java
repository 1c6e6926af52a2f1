package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out the figures of a report: of all municipalities, or of one beside them. What may not be told is left out of them. */
final class ReportNumbers {

    private final FigureSheet sheet;
    private final List<Reporting> all;
    private final Population population;
    private final Optional<Reporting> own;
    private final boolean told;
    private final CitizenControl control = new CitizenControl(OwnKeyFigures.RULES);
    private final Map<ReportFigure.Line, LineOfAll> lines = new LinkedHashMap<>();
    private final Map<Place, Release> cells = new LinkedHashMap<>();

    /** The same number may be told in several key figures, by another base in each. */
    private record Place(String figure, FigureCell cell) {}

    /**
     * @param all whom the figures of all are of
     * @param own whose figures stand beside them; empty for nobody
     * @param told whether sums, means and shares of all may be told
     */
    ReportNumbers(
            FigureSheet sheet,
            QuestionnaireVersion questionnaire,
            List<Reporting> all,
            Population population,
            Optional<Reporting> own,
            boolean told) {
        this.sheet = sheet;
        this.all = all;
        this.population = population;
        this.own = own;
        this.told = told;
        figures().forEach(this::release);
        List<Release> releases = new ArrayList<>(cells.values());
        lines.values().forEach(line -> releases.addAll(line.releases()));
        new LinkedReleases(control, questionnaire, all, releases).hide();
    }

    private List<ReportFigure> figures() {
        return sheet.report().orElseThrow().chapters().stream().flatMap(chapter -> chapter.figures().stream()).toList();
    }

    private void release(ReportFigure figure) {
        if (figure.content() instanceof ReportFigure.Content.Counts counts) {
            counts.lines().forEach(line -> lines.put(line, new LineOfAll(line, counts, all, control)));
        } else if (figure.content() instanceof ReportFigure.Content.Numbers numbers) {
            numbers.figures().forEach(one -> one.cells().forEach(cell ->
                    cell.persons().ifPresent(persons -> cells.put(new Place(one.key(), cell), release(one, cell)))));
        }
    }

    private Release release(KeyFigure figure, FigureCell cell) {
        CellReckoning reckoning = new CellReckoning(figure.basis(), cell, population);
        Map<OrganisationCode, CellValue.Known> known = new LinkedHashMap<>();
        Map<OrganisationCode, CellValue.Known> counts = new LinkedHashMap<>();
        for (Reporting response : all) {
            if (reckoning.of(response) instanceof CellValue.Known one) {
                known.put(response.organisation(), one);
                one.persons().ifPresent(persons -> counts.put(response.organisation(), Release.count(persons)));
            }
        }
        CellAddress persons = cell.persons().orElseThrow();
        return new Release(
                List.of(new Release.Sum(Set.of(persons), counts)),
                persons.equals(cell.value()) ? List.of() : List.of(new Release.Sum(Set.of(cell.value()), known)),
                fewMunicipalities(known.size()).or(() -> control.ofSum(known.values()).map(Hidden::of)));
    }

    private static Optional<Hidden> fewMunicipalities(int n) {
        return n < OwnKeyFigures.MINIMUM ? Optional.of(Hidden.FEW_MUNICIPALITIES) : Optional.empty();
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
        LineOfAll ofAll = lines.get(line);
        return new FigureNumbers.CountedLine(
                line,
                own.map(response -> PartSums.of(line, response)).orElse(List.of()),
                told || ofAll.isNone() ? ofAll.told() : Told.hidden(Hidden.NOT_YET),
                counts.spread() ? Optional.of(ofAll.spread()) : Optional.empty());
    }

    private FigureNumbers.MeasuredLine number(KeyFigure figure, FigureCell cell) {
        CellReckoning reckoning = new CellReckoning(figure.basis(), cell, population);
        Optional<CellValue> value = own.map(reckoning::of);
        Optional<PersonsBehind> persons = value
                .filter(found -> cell.persons().isPresent() && found instanceof CellValue.Known)
                .map(found -> PersonsBehind.of(List.of((CellValue.Known) found), sheet.fewUnder()));
        CellFigures figures = CellFigures.of(figure.basis(), cell, sheet.fewUnder(), all, population);
        Optional<Hidden> hidden = told
                ? Optional.ofNullable(cells.get(new Place(figure.key(), cell))).map(Release::hidden).orElse(fewMunicipalities(figures.n()))
                : Optional.of(Hidden.NOT_YET);
        Spread spread = Spread.of(reckoning.known(all), cell.persons().map(counted -> control));
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
