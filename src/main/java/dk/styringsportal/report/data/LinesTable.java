package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.edition.EditionFigure;
import java.util.List;
import java.util.stream.Stream;

/** Every figure of an edition, a line for each value, with what it is about in words. */
public final class LinesTable {

    /** As they stand in files for programs; words.properties has those for people. */
    private static final List<String> COLUMNS = List.of(
            "edition", "version", "checksum", "invented", "kind", "theme", "item", "row", "group", "other", "background", "label",
            "measure", "option", "value", "reason");

    /** At the end, each where a figure has it: of tables by facts about municipalities, and of key figures. */
    private static final List<String> SOMETIMES = List.of("fact", "class", "figure", "line", "part", "column");

    private final PublishedEdition published;
    private final EditionNames names;
    private final List<String> also;

    public LinesTable(PublishedEdition published) {
        this.published = published;
        this.names = published.names();
        this.also = SOMETIMES.stream()
                .filter(key -> published.content().figures().stream().anyMatch(figure -> figure.keys().containsKey(key)))
                .toList();
    }

    /** The headings in English: the same in every edition, but for those of facts and of key figures. */
    public List<String> columns() {
        return Stream.concat(COLUMNS.stream(), also.stream()).toList();
    }

    public DataTable table() {
        return new DataTable(
                DataWords.say("sheet.all"),
                columns().stream().map(column -> DataWords.say("line." + column)).toList(),
                FigureLine.of(published.content().figures()).stream().map(this::row).toList());
    }

    private List<DataCell> row(FigureLine line) {
        EditionFigure figure = line.figure();
        Stream<String> before = Stream.of(
                published.edition().id().toString(),
                published.edition().version().toString(),
                published.edition().checksum(),
                DataWords.say(published.isInvented() ? "yes" : "no"),
                figure.kind(),
                key(figure, "theme"),
                key(figure, "item"),
                key(figure, "row"),
                key(figure, "group"),
                key(figure, "other"),
                key(figure, "background"),
                names.label(figure.keys()),
                line.measure(),
                line.option());
        return Stream.of(
                        before.map(DataCell::words),
                        Stream.of(line.value()),
                        Stream.of(DataCell.words(figure.withheld().map(EditionFigure::key).orElse(""))),
                        also.stream().map(key -> DataCell.words(key(figure, key))))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String key(EditionFigure figure, String name) {
        return figure.keys().getOrDefault(name, "").toString();
    }
}
