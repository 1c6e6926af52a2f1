package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.cases.CellAddress;
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

/**
 * The numbers of all municipalities that a report may tell, and those that it may not. They are the same in the nation's report and in
 * every municipality's, and take seconds where 98 have handed in, so they are worked out once.
 */
public final class ReleasedNumbers {

    private final FigureSheet sheet;
    private final QuestionnaireVersion questionnaire;
    private final List<Reporting> all;
    private final Population population;
    private final CitizenControl control = new CitizenControl(OwnKeyFigures.RULES);
    private final Map<ReportFigure.Line, LineOfAll> lines = new LinkedHashMap<>();
    private final Map<Place, Release> cells = new LinkedHashMap<>();

    /** The same number may be told in several key figures, by another base in each. */
    private record Place(String figure, FigureCell cell) {}

    /**
     * @param sheet with a report
     * @param all at most one of each municipality
     */
    public ReleasedNumbers(FigureSheet sheet, QuestionnaireVersion questionnaire, List<Reporting> all, Population population) {
        this.sheet = sheet;
        this.questionnaire = questionnaire;
        this.all = List.copyOf(all);
        this.population = population;
        sheet.report().orElseThrow().chapters().forEach(chapter -> chapter.figures().forEach(this::release));
        List<Release> releases = new ArrayList<>(cells.values());
        lines.values().forEach(line -> releases.addAll(line.releases()));
        new LinkedReleases(control, questionnaire, all, releases).hide();
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

    static Optional<Hidden> fewMunicipalities(int n) {
        return n < OwnKeyFigures.MINIMUM ? Optional.of(Hidden.FEW_MUNICIPALITIES) : Optional.empty();
    }

    LineOfAll line(ReportFigure.Line line) {
        return lines.get(line);
    }

    /** Empty where the number counts no citizens. */
    Optional<Release> cell(KeyFigure figure, FigureCell cell) {
        return Optional.ofNullable(cells.get(new Place(figure.key(), cell)));
    }

    CitizenControl control() {
        return control;
    }

    FigureSheet sheet() {
        return sheet;
    }

    QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    List<Reporting> all() {
        return all;
    }

    Population population() {
        return population;
    }
}
