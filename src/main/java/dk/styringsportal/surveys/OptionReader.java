package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows, columns and options of an item, its own or those shared under {@code scales} and {@code rowSets}. */
final class OptionReader {

    private static final String NEUTRAL = "neutral";

    private final Section file;
    private final RoutingReader routing;

    OptionReader(Section file, RoutingReader routing) {
        this.file = file;
        this.routing = routing;
    }

    List<AnswerOption> options(Section item) {
        return parts(item, "options", "scale", "scales").stream().map(this::option).toList();
    }

    List<Row> rows(Section item) {
        return parts(item, "rows", "rowSet", "rowSets").stream()
                .map(row -> new Row(new RowKey(row.text("key")), row.words("label"), routing.of(row)))
                .toList();
    }

    List<Column> columns(Section item) {
        return item.sections("columns").stream()
                .map(column -> new Column(new ColumnKey(column.text("key")), column.words("label"), format(column)))
                .toList();
    }

    /** Unit, limits and decimals of an item or a column. */
    static NumberFormat format(Section place) {
        return new NumberFormat(
                place.optionalWords("unit"), place.number("minimum"), place.number("maximum"), place.wholeNumber("decimals", 0));
    }

    private List<Section> parts(Section item, String own, String reference, String shared) {
        if (!item.has(reference)) {
            return item.sections(own);
        }
        String name = item.text(reference);
        List<String> known = file.optionalSection(shared).map(Section::names).orElse(List.of());
        if (!known.contains(name)) {
            throw item.fault(reference, "reference", name, shared, String.join(", ", known));
        }
        return file.section(shared).sections(name);
    }

    private AnswerOption option(Section option) {
        return new AnswerOption(
                new OptionKey(option.text("key")),
                option.words("label"),
                points(option),
                option.number("value"),
                option.optional("means").flatMap(Meaning::of),
                option.flag("exclusive"),
                routing.condition(option),
                option.texts("printed"));
    }

    private static Optional<OptionPoints> points(Section option) {
        if (!option.has("points")) {
            return Optional.empty();
        }
        if (option.raw("points") instanceof Map) {
            Section byRow = option.section("points");
            Map<RowKey, Points> perRow = new HashMap<>();
            byRow.names().forEach(row -> perRow.put(new RowKey(row), byRow.points(row)));
            return Optional.of(new OptionPoints.PerRow(perRow));
        }
        return Optional.of(
                option.text("points").equals(NEUTRAL)
                        ? new OptionPoints.NeutralMean()
                        : new OptionPoints.Fixed(option.points("points")));
    }
}
