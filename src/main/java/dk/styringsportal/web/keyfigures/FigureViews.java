package dk.styringsportal.web.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellFigures;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.keyfigures.GrossingUp;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.keyfigures.DrawnFigure;
import dk.styringsportal.report.keyfigures.KeyFigureDrawings;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.web.results.PageWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes out the key figures of a round for KL. */
final class FigureViews {

    private static final String NOTHING = "–";
    private static final int DECIMALS_OF_FACTOR = 4;

    private final PageWords words;
    private final NationalKeyFigures figures;
    private final FigureWords shared;

    FigureViews(PageWords words, NationalKeyFigures figures) {
        this.words = words;
        this.figures = figures;
        this.shared = new FigureWords(words, figures.sources());
    }

    List<FigureView> views() {
        return figures.figures().stream().map(this::view).toList();
    }

    private FigureView view(NationalKeyFigures.Line line) {
        KeyFigure figure = line.figure();
        Optional<DrawnFigure> drawn = new KeyFigureDrawings(words.locale()).ofAll(line);
        return new FigureView(
                figure.key(),
                figure.title().in(words.locale()),
                figure.title().isDanishIn(words.locale()),
                figure.unit().in(words.locale()),
                figure.note().map(this::inLanguage).orElse(""),
                method(figure.basis()),
                kind(figure.basis()),
                shared.drawing(figure, drawn),
                drawn.map(found -> found.figure().title()).orElse(""),
                drawn.flatMap(DrawnFigure::leftOut).orElse(""),
                line.cells().stream().map(cell -> line(figure, cell)).toList(),
                figure.needsPopulation() ? shared.sources(figure) : List.of(),
                gaps(line.cells()),
                line.cells().stream()
                        .filter(CellFigures::restsOnFew)
                        .map(cell -> shared.mark(shared.label(figure, cell.cell()), cell.persons().orElseThrow()))
                        .toList(),
                figures.fewUnder());
    }

    private String inLanguage(FigureText text) {
        return text.in(words.locale());
    }

    private static FigureView.Kind kind(Basis basis) {
        if (basis instanceof Basis.GrossedUp) {
            return FigureView.Kind.GROSSED_UP;
        }
        if (basis instanceof Basis.Spread) {
            return FigureView.Kind.SPREAD;
        }
        return basis instanceof Basis.Sum ? FigureView.Kind.SUM : FigureView.Kind.TOGETHER;
    }

    private String method(Basis basis) {
        boolean plain = basis instanceof Basis.Sum || basis instanceof Basis.Spread;
        return plain ? "" : words.say("figures.method." + basis.getClass().getSimpleName());
    }

    private FigureView.LineView line(KeyFigure figure, CellFigures cell) {
        int decimals = figure.decimals();
        Optional<Distribution> spread = cell.distribution();
        return new FigureView.LineView(
                shared.label(figure, cell.cell()),
                String.valueOf(cell.n()),
                without(cell),
                written(cell.sum(), decimals),
                spread.map(found -> words.spread(found.exactMean(), decimals)).orElse(NOTHING),
                spread.map(found -> words.spread(found.median(), decimals)).orElse(NOTHING),
                spread.map(found -> words.spread(found.q1(), decimals) + "–" + words.spread(found.q3(), decimals))
                        .orElse(NOTHING),
                written(cell.national(), decimals),
                written(cell.grossingUp().flatMap(FigureViews::factor), DECIMALS_OF_FACTOR),
                cell.restsOnFew());
    }

    private String written(Optional<BigFraction> number, int decimals) {
        return number.map(found -> words.figure(found, decimals)).orElse(NOTHING);
    }

    private static Optional<BigFraction> factor(GrossingUp grossingUp) {
        return grossingUp instanceof GrossingUp.Factor factor ? Optional.of(factor.value()) : Optional.empty();
    }

    /** "2 ved ikke, 1 ubesvaret". */
    private String without(CellFigures cell) {
        String all = Arrays.stream(Reason.values())
                .filter(reason -> cell.without(reason) > 0)
                .map(reason -> words.say("figures.without." + reason, cell.without(reason)))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    /**
     * What is missing of inhabitants.
     *
     * @param text what to say of it
     * @param municipalities of which they are missing
     */
    private record Gap(String text, AgeGroup ages, int municipalities) {}

    /** Why there is no estimate, or whose inhabitants are missing: a sentence for all years in which that is so. */
    private List<String> gaps(List<CellFigures> cells) {
        Map<Gap, Set<Integer>> years = new LinkedHashMap<>();
        cells.forEach(cell -> gap(cell).ifPresent(gap ->
                years.computeIfAbsent(gap, same -> new TreeSet<>()).add(cell.cell().year().orElseThrow())));
        return years.entrySet().stream()
                .map(entry -> words.say(
                        entry.getKey().text(),
                        FigureWords.listed(entry.getValue()),
                        shared.ages(entry.getKey().ages()),
                        entry.getKey().municipalities()))
                .toList();
    }

    private static Optional<Gap> gap(CellFigures figures) {
        int missing = figures.without(Reason.NO_POPULATION);
        if (missing > 0) {
            return Optional.of(gap("figures.gap.rate", figures, missing));
        }
        return figures.grossingUp().flatMap(up -> {
            if (up instanceof GrossingUp.PopulationMissing unknown) {
                return Optional.of(gap("figures.gap.estimate", figures, unknown.municipalities()));
            }
            return up instanceof GrossingUp.NobodyLivesThere
                    ? Optional.of(gap("figures.gap.zero", figures, 0))
                    : Optional.empty();
        });
    }

    private static Gap gap(String text, CellFigures figures, int municipalities) {
        return new Gap(text, figures.cell().ages().orElseThrow(), municipalities);
    }
}
