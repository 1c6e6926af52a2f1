package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.keyfigures.DrawnFigure;
import dk.styringsportal.report.keyfigures.KeyFigureDrawings;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.web.results.PageWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes out a municipality's key figures. */
final class OwnFigureViews {

    private static final String NOTHING = "–";

    private final PageWords words;
    private final FigureWords shared;
    private final OwnKeyFigures figures;
    private final Predicate<KeyFigure> told;
    private final String municipality;

    /** @param municipality whose they are */
    OwnFigureViews(PageWords words, KeyFigures.Beside beside, String municipality) {
        this.words = words;
        this.figures = beside.figures();
        this.told = figure -> beside.report().filter(report -> report.figures().tells(figure)).isPresent();
        this.municipality = municipality;
        this.shared = new FigureWords(words, figures.sources());
    }

    /** Without those that the report tells. */
    List<OwnFigureView> views() {
        return figures.figures().stream().filter(line -> !told.test(line.figure())).map(this::view).toList();
    }

    private OwnFigureView view(OwnKeyFigures.Line line) {
        KeyFigure figure = line.figure();
        Optional<DrawnFigure> drawn = new KeyFigureDrawings(words.locale()).ofOwn(line, municipality);
        return new OwnFigureView(
                figure.key(),
                figure.title().in(words.locale()),
                figure.title().isDanishIn(words.locale()),
                figure.unit().in(words.locale()),
                shared.drawing(figure, drawn),
                drawn.map(found -> found.figure().title()).orElse(""),
                drawn.flatMap(DrawnFigure::leftOut).orElse(""),
                line.cells().stream().map(cell -> line(figure, cell)).toList(),
                figure.basis() instanceof Basis.PerInhabitants ? shared.sources(figure) : List.of(),
                line.cells().stream()
                        .filter(OwnKeyFigures.Cell::restsOnFew)
                        .map(cell -> shared.mark(shared.label(figure, cell.cell()), cell.persons().orElseThrow()))
                        .toList(),
                figures.fewUnder());
    }

    private OwnFigureView.LineView line(KeyFigure figure, OwnKeyFigures.Cell cell) {
        int decimals = figure.decimals();
        Optional<Distribution> all = cell.all();
        return new OwnFigureView.LineView(
                shared.label(figure, cell.cell()),
                own(figure, cell.own()),
                cell.restsOnFew(),
                all.map(found -> words.spread(found.median(), decimals)).orElseGet(() -> without(cell)),
                all.map(found -> words.spread(found.q1(), decimals) + "–" + words.spread(found.q3(), decimals))
                        .orElse(NOTHING),
                all.map(found -> String.valueOf(found.n())).orElse(NOTHING));
    }

    private String without(OwnKeyFigures.Cell cell) {
        return cell.withheld()
                .map(reason -> reason == Reason.DERIVABLE
                        ? words.say("figures.derivable")
                        : words.say("figures.withheld", OwnKeyFigures.RULES.minimum()))
                .orElse(NOTHING);
    }

    private String own(KeyFigure figure, CellValue value) {
        return value instanceof CellValue.Known known
                ? words.figure(known.value(), figure.decimals())
                : words.say("figures.own." + ((CellValue.Without) value).reason());
    }
}
