package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.statistics.Distribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One municipality's key figures beside those of all who had answered when the newest snapshot was taken, or are in an edition, nobody
 * named.
 *
 * @param asOf when all had answered as they are here; empty while nothing is compared
 * @param fewUnder a number behind which stand fewer persons or cases is marked
 * @param figures in the order of their file
 * @param sources of the inhabitants that are divided by, by year
 */
public record OwnKeyFigures(
        Optional<Instant> asOf, int fewUnder, List<Line> figures, List<PopulationSource> sources) {

    /** The least number of municipalities with a figure for their distribution to show. */
    public static final int MINIMUM = Snapshot.MINIMUM;

    /** Of citizens, not of answers: no round sets it. */
    public static final DisclosureRules RULES = DisclosureRules.STANDARD;

    private static final CitizenControl CITIZENS = new CitizenControl(RULES);

    /** @param cells in the figure's order */
    public record Line(KeyFigure figure, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param persons behind the own figure; empty where they are not counted or there is no figure
     * @param all of the municipalities that are compared with; empty under {@link #MINIMUM} of them with a figure
     * @param withheld why the distribution is not there although enough municipalities have a figure: it would tell of few citizens, or
     *     what is hidden elsewhere could be computed from it
     */
    public record Cell(
            FigureCell cell,
            CellValue own,
            Optional<PersonsBehind> persons,
            Optional<Distribution> all,
            Optional<Reason> withheld) {

        /** Whether the own figure is to be marked because few stand behind it. */
        public boolean restsOnFew() {
            return persons.filter(PersonsBehind::areFew).isPresent();
        }
    }

    public OwnKeyFigures {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** @param own the municipality's numbers, whether or not they are in the snapshot */
    public static OwnKeyFigures of(
            FigureSheet sheet, Reporting own, Optional<Snapshot> snapshot, Population population) {
        List<Reporting> all = snapshot.stream()
                .flatMap(taken -> taken.responses().stream())
                .map(Reporting::of)
                .toList();
        return of(sheet, own, all, snapshot.map(Snapshot::takenAt), population);
    }

    /** Beside numbers that do not change any more. */
    public static OwnKeyFigures of(
            FigureSheet sheet, Reporting own, List<Reporting> all, Optional<Instant> asOf, Population population) {
        List<Line> lines = sheet.figures().stream()
                .map(figure -> new Line(figure, figure.cells().stream()
                        .map(cell -> cell(sheet, figure, cell, own, all, population))
                        .toList()))
                .toList();
        return new OwnKeyFigures(asOf, sheet.fewUnder(), lines, population.sources());
    }

    /** The same without the distributions of those numbers, since what is hidden elsewhere could be computed from them. */
    public OwnKeyFigures without(BiPredicate<KeyFigure, FigureCell> derivable) {
        return new OwnKeyFigures(asOf, fewUnder, figures.stream().map(line -> without(line, derivable)).toList(), sources);
    }

    private static Line without(Line line, BiPredicate<KeyFigure, FigureCell> derivable) {
        return new Line(line.figure(), line.cells().stream()
                .map(cell -> cell.all().isPresent() && derivable.test(line.figure(), cell.cell())
                        ? new Cell(cell.cell(), cell.own(), cell.persons(), Optional.empty(), Optional.of(Reason.DERIVABLE))
                        : cell)
                .toList());
    }

    private static Cell cell(
            FigureSheet sheet, KeyFigure figure, FigureCell cell, Reporting own, List<Reporting> all, Population population) {
        CellValue value = new CellReckoning(figure.basis(), cell, population).of(own);
        Optional<PersonsBehind> persons = value instanceof CellValue.Known known && cell.persons().isPresent()
                ? Optional.of(PersonsBehind.of(List.of(known), sheet.fewUnder()))
                : Optional.empty();
        Optional<Distribution> distribution = CellFigures.of(figure.basis(), cell, sheet.fewUnder(), all, population)
                .distribution()
                .filter(found -> found.n() >= MINIMUM);
        Optional<Reason> withheld = cell.persons().isPresent() && distribution.isPresent()
                ? CITIZENS.ofQuartiles(new CellReckoning(figure.basis(), cell, population).known(all))
                : Optional.empty();
        return new Cell(cell, value, persons, distribution.filter(found -> withheld.isEmpty()), withheld);
    }
}
