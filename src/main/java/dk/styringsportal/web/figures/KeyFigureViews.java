package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.KeyFigureBasis;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.questionnaire.figures.ReportPlan;
import dk.styringsportal.report.Dates;
import dk.styringsportal.web.figures.KeyFiguresPart.ChapterView;
import dk.styringsportal.web.figures.KeyFiguresPart.FigureView;
import dk.styringsportal.web.figures.KeyFiguresPart.RowView;
import dk.styringsportal.web.figures.KeyFiguresPart.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes out the key figures of an edition. */
final class KeyFigureViews {

    private static final int DECIMALS_OF_FACTOR = 4;
    private static final int HUNDRED = 100;

    private final FigureTexts texts;
    private final KeyFigureBasis basis;
    private final EditionContent content;
    private final NotShown notShown;

    /** Whether a row of the figure at hand has a star. */
    private boolean few;

    KeyFigureViews(FigureTexts texts, KeyFigureBasis basis, EditionContent content, NotShown notShown) {
        this.texts = texts;
        this.basis = basis;
        this.content = content;
        this.notShown = notShown;
    }

    KeyFiguresPart part() {
        List<ChapterView> chapters = new ArrayList<>();
        int place = 0;
        for (ReportPlan.Chapter chapter : basis.sheet().report().orElseThrow().chapters()) {
            List<FigureView> figures = new ArrayList<>();
            for (ReportFigure figure : chapter.figures()) {
                figures.add(figure(figure, place++));
            }
            chapters.add(new ChapterView("kapitel-" + (chapters.size() + 1), chapter.title().in(texts.language()), figures));
        }
        Dates dates = Dates.in(texts.language());
        return new KeyFiguresPart(chapters, basis.population().sources().stream()
                .map(source -> texts.say("keyfigures.source", String.valueOf(source.year()), source.text(), dates.day(source.date())))
                .toList());
    }

    /** @param place among the report's figures, from 0 */
    private FigureView figure(ReportFigure figure, int place) {
        few = false;
        List<TableView> tables = new ArrayList<>();
        if (figure.content() instanceof ReportFigure.Content.Counts counts) {
            for (int line = 1; line <= counts.lines().size(); line++) {
                tables.add(parts(counts, KeyFigureNames.of(figure, place), line));
            }
        } else {
            ((ReportFigure.Content.Numbers) figure.content()).figures().forEach(one -> tables.add(numbers(one)));
        }
        String title = figure.title().in(texts.language());
        return new FigureView(
                "figur-" + (place + 1),
                figure.number().map(number -> texts.say("keyfigures.figure", number, title)).orElse(title),
                tables,
                figure.note().map(note -> texts.say("keyfigures.reservation", note.in(texts.language()))).orElse(""),
                few ? texts.say("keyfigures.few", basis.sheet().fewUnder()) : "");
    }

    private TableView parts(ReportFigure.Content.Counts counts, String figure, int line) {
        ReportFigure.Line whole = counts.lines().get(line - 1);
        List<RowView> rows = new ArrayList<>();
        for (int part = 1; part <= whole.parts().size(); part++) {
            Optional<EditionFigure> told = content.figure(KeyFigureNames.PART, KeyFigureNames.keys(figure, line, part));
            rows.add(new RowView(
                    whole.parts().get(part - 1).label().in(texts.language()) + star(told),
                    List.of(number(told, "count", 0), share(told), number(told, "n", 0))));
        }
        String unit = texts.say("keyfigures.unit", counts.unit().in(texts.language()));
        return new TableView(
                whole.label().map(label -> texts.say("keyfigures.whole", label.in(texts.language()), unit)).orElse(unit),
                columns("count", "share", "municipalities"),
                rows);
    }

    private String share(Optional<EditionFigure> told) {
        Optional<String> bound = told.flatMap(figure -> figure.number("overPercent"))
                .map(over -> texts.say("keyfigures.over", over.toPlainString()))
                .or(() -> told.flatMap(figure -> figure.number("underPercent"))
                        .map(under -> texts.say("keyfigures.under", under.toPlainString())));
        return bound.or(() -> told.flatMap(figure -> figure.number("share"))
                        .map(share -> texts.say("keyfigures.percent", texts.numbers().figure(share.doubleValue() * HUNDRED, 0))))
                .orElseGet(() -> missing(told));
    }

    private TableView numbers(KeyFigure one) {
        boolean grossedUp = one.basis() instanceof Basis.GrossedUp;
        boolean summed = grossedUp || one.basis() instanceof Basis.Sum;
        boolean together = !summed && !(one.basis() instanceof Basis.Spread);
        List<String> columns = new ArrayList<>(columns("municipalities"));
        columns.addAll(summed ? columns("sum") : List.of());
        columns.addAll(grossedUp ? columns("factor", "estimate") : List.of());
        columns.addAll(together ? columns("persons", "together") : List.of());
        columns.addAll(columns("median", "quartiles", "extremes"));
        List<RowView> rows = new ArrayList<>();
        for (FigureCell cell : one.cells()) {
            Map<String, Object> keys = KeyFigureNames.keys(one, cell);
            Optional<EditionFigure> told = content.figure(KeyFigureNames.NUMBER, keys);
            List<String> cells = new ArrayList<>(List.of(number(told, "n", 0)));
            cells.addAll(summed ? List.of(number(told, "sum", one.decimals())) : List.of());
            cells.addAll(grossedUp
                    ? List.of(number(told, "factor", DECIMALS_OF_FACTOR), number(told, "estimate", one.decimals()))
                    : List.of());
            cells.addAll(together ? List.of(number(told, "persons", 0), number(told, "together", one.decimals())) : List.of());
            Optional<EditionFigure> quartiles = content.figure(KeyFigureNames.QUARTILES, keys);
            int decimals = Math.max(1, one.decimals());
            cells.add(number(quartiles, "median", decimals));
            cells.add(range(quartiles, "q1", "q3", decimals));
            cells.add(range(content.figure(KeyFigureNames.EXTREMES, keys), "min", "max", decimals));
            rows.add(new RowView(label(one, cell) + star(told), cells));
        }
        return new TableView(
                texts.say(
                        "keyfigures.whole",
                        one.title().in(texts.language()),
                        texts.say("keyfigures.unit", one.unit().in(texts.language()))),
                columns,
                rows);
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> texts.say("keyfigures.column." + key)).toList();
    }

    private String label(KeyFigure one, FigureCell cell) {
        String label = Stream.of(cell.row(), cell.column()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return label.isEmpty() ? one.title().in(texts.language()) : label;
    }

    private String star(Optional<EditionFigure> told) {
        boolean starred = told.flatMap(figure -> figure.number("few")).filter(mark -> mark.signum() > 0).isPresent();
        few = few || starred;
        return starred ? " *" : "";
    }

    private String number(Optional<EditionFigure> told, String value, int decimals) {
        return told.flatMap(figure -> figure.number(value)).map(number -> written(number, decimals)).orElseGet(() -> missing(told));
    }

    private String range(Optional<EditionFigure> told, String from, String to, int decimals) {
        String low = number(told, from, decimals);
        String high = number(told, to, decimals);
        return low.equals(high) ? low : low + " – " + high;
    }

    private String written(BigDecimal number, int decimals) {
        return texts.numbers().figure(number.doubleValue(), decimals);
    }

    /** A dash where there is nothing; why where something is not shown. */
    private String missing(Optional<EditionFigure> told) {
        return told.flatMap(EditionFigure::withheld).map(this::why).orElse(FigureTexts.NOTHING);
    }

    private String why(Reason reason) {
        return reason == Reason.TOO_FEW
                ? texts.say("keyfigures.hidden", OwnKeyFigures.RULES.minimum())
                : notShown.why(reason);
    }
}
