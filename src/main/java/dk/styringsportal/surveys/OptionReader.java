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
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the rows, columns and options of an item. */
final class OptionReader {

    private static final String NEUTRAL = "neutral";

    private final SharedParts parts;
    private final RoutingReader routing;

    OptionReader(SharedParts parts, RoutingReader routing) {
        this.parts = parts;
        this.routing = routing;
    }

    List<AnswerOption> options(Section item) {
        return each(parts.options(item), option -> option(item, option));
    }

    List<Row> rows(Section item) {
        return each(parts.rows(item), row -> new Row(new RowKey(row.text("key")), row.words("label"), routing.of(row)));
    }

    List<Column> columns(Section item) {
        return each(item.sections("columns"), column ->
                new Column(new ColumnKey(column.text("key")), column.words("label"), format(column)));
    }

    /** All of them, none twice. */
    static <T> List<T> each(List<Section> sections, Function<Section, T> reading) {
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        sections.stream().filter(part -> !seen.add(part.text("key"))).forEach(part ->
                faults.add(part.fault("key", "part.twice", part.text("key"))));
        List<T> read = faults.triedEach(sections, reading);
        faults.check();
        return read;
    }

    /** Unit, limits and decimals of an item or a column. */
    static NumberFormat format(Section place) {
        Optional<BigDecimal> minimum = place.number("minimum");
        if (minimum.isPresent() && place.number("maximum").filter(most -> most.compareTo(minimum.get()) < 0).isPresent()) {
            throw place.fault("minimum", "limits", place.text("minimum"), place.text("maximum"));
        }
        return new NumberFormat(
                place.optionalWords("unit"), place.number("minimum"), place.number("maximum"), place.wholeNumber("decimals", 0));
    }

    private AnswerOption option(Section item, Section option) {
        if (option.has("means") && option.has("value")) {
            throw option.fault("value", "option.valueBesideMeans", option.text("key"));
        }
        if (item.text("type").equals("scale") && !option.has("means") && !option.has("value")) {
            throw option.fault("", "option.value", option.text("key"));
        }
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
