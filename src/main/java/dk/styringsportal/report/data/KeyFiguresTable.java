package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.report.ReportTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The key figures of an edition: a line for each number or part, with how municipalities differ in it. */
final class KeyFiguresTable {

    private static final List<String> NUMBERS = List.of(
            "n", "count", "share", "sum", "persons", "together", "factor", "estimate", "inhabitants", "inhabitantsOfNation");

    private final PublishedEdition published;
    private final EditionNames names;

    KeyFiguresTable(PublishedEdition published) {
        this.published = published;
        this.names = published.names();
    }

    DataTable table() {
        List<String> headings = new ArrayList<>(List.of(DataWords.say("kind." + KeyFigureNames.NUMBER)));
        Stream.of(NUMBERS, List.of("q1", "median", "q3", "min", "max"))
                .flatMap(List::stream)
                .forEach(measure -> headings.add(DataWords.say(measure.equals("n") ? "measure.municipalities" : "measure." + measure)));
        headings.add(DataWords.say("column.remark"));
        return new DataTable(
                DataWords.say("sheet.keyFigures"),
                headings,
                published.content().figures().stream()
                        .filter(figure -> figure.kind().equals(KeyFigureNames.NUMBER) || figure.kind().equals(KeyFigureNames.PART))
                        .map(this::row)
                        .toList());
    }

    private List<DataCell> row(EditionFigure figure) {
        Map<String, Object> keys = figure.keys();
        Optional<EditionFigure> quartiles = published.content().figure(KeyFigureNames.QUARTILES, keys);
        Optional<EditionFigure> extremes = published.content().figure(KeyFigureNames.EXTREMES, keys);
        List<DataCell> row = new ArrayList<>(List.of(DataCell.words(names.label(keys))));
        NUMBERS.forEach(measure -> row.add(cell(Optional.of(figure), measure)));
        List.of("q1", "median", "q3").forEach(measure -> row.add(cell(quartiles, measure)));
        List.of("min", "max").forEach(measure -> row.add(cell(extremes, measure)));
        row.add(DataCell.words(remark(figure)));
        return row;
    }

    /** Nothing where the figure has no such measure. */
    private static DataCell cell(Optional<EditionFigure> figure, String measure) {
        if (figure.filter(EditionFigure::isSuppressed).isPresent()) {
            return DataCell.missing(DataCode.SUPPRESSED);
        }
        return figure.flatMap(some -> some.number(measure)).map(number -> FigureLine.cell(measure, number)).orElse(DataCell.EMPTY);
    }

    private String remark(EditionFigure figure) {
        Optional<String> bound = figure.number("overPercent").map(over -> DataWords.say("bounded.over", over.toPlainString()))
                .or(() -> figure.number("underPercent").map(under -> DataWords.say("bounded.under", under.toPlainString())));
        return figure.withheld().map(this::why).or(() -> bound).orElseGet(() -> figure.number("few")
                .filter(few -> few.signum() > 0)
                .flatMap(few -> published.keyFigures())
                .map(sheet -> DataWords.say("keyFigure.few", String.valueOf(sheet.fewUnder())))
                .orElse(""));
    }

    private String why(Reason reason) {
        return reason == Reason.TOO_FEW
                ? DataWords.say("keyFigure.hidden", String.valueOf(OwnKeyFigures.RULES.minimum()))
                : DisclosureWords.in(ReportTexts.DANISH).of(reason, DisclosureRules.STANDARD);
    }
}
