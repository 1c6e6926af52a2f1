package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Routing;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.Condition.Expected;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.condition.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who is asked, and when. A condition may point at an item further down, so what it is held against is judged by the
 * item's form in the file.
 */
final class RoutingReader {

    private final List<RespondentGroup> groups;
    private final SharedParts parts;

    /** The sections of all items, by code. */
    private final Map<String, Section> items = new LinkedHashMap<>();

    RoutingReader(List<RespondentGroup> groups, SharedParts parts, List<Section> themes) {
        this.groups = groups;
        this.parts = parts;
        themes.stream()
                .flatMap(theme -> theme.sections("items").stream())
                .forEach(item -> items.putIfAbsent(item.text("code"), item));
    }

    Routing of(Section part) {
        return new Routing(groups(part, "groups"), condition(part));
    }

    Set<GroupId> groups(Section part, String name) {
        return part.texts(name).stream().map(group -> group(part, name, group)).collect(Collectors.toSet());
    }

    GroupId group(Section part, String name, String group) {
        return groups.stream()
                .map(RespondentGroup::id)
                .filter(id -> id.value().equals(group))
                .findFirst()
                .orElseThrow(() -> part.fault(name, "group.unknown", group, known()));
    }

    Optional<EnableWhen> condition(Section part) {
        List<Section> conditions = part.sections("enableWhen");
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        Faults faults = new Faults();
        List<Condition> read = faults.triedEach(conditions, this::one);
        faults.check();
        return Optional.of(new EnableWhen(read, part.optional("enableBehavior").filter("any"::equals).isPresent()));
    }

    /** The item of that code as the file has it; it may itself be faulty. */
    Section item(Section part, String name) {
        String code = part.text(name);
        return Optional.ofNullable(items.get(code)).orElseThrow(() -> part.fault(name, "condition.item", code, Known.names(items.keySet())));
    }

    private Condition one(Section condition) {
        String code = condition.text("item");
        Section item = item(condition, "item");
        if (item.text("type").equals("information")) {
            throw condition.fault("item", "condition.information", code);
        }
        checkPlace(condition, item);
        Operator operator = Operator.of(condition.text("operator")).orElseThrow();
        return new Condition(
                new ItemCode(code),
                condition.optional("row").map(RowKey::new),
                condition.optional("column").map(ColumnKey::new),
                operator,
                expected(condition, item, operator));
    }

    /** The row and column that the condition names are there. */
    private void checkPlace(Section condition, Section item) {
        condition.optional("row").filter(row -> !keys(parts.rows(item)).contains(row)).ifPresent(row -> {
            throw condition.fault("row", "condition.row", item.text("code"), row, Known.names(keys(parts.rows(item))));
        });
        condition.optional("column").filter(column -> !keys(item.sections("columns")).contains(column)).ifPresent(column -> {
            throw condition.fault("column", "condition.column", item.text("code"), column, Known.names(keys(item.sections("columns"))));
        });
    }

    private static List<String> keys(List<Section> parts) {
        return parts.stream().map(part -> part.text("key")).toList();
    }

    private Expected expected(Section condition, Section item, Operator operator) {
        if (operator == Operator.EXISTS) {
            if (condition.raw("answer") instanceof Boolean there) {
                return new Expected.There(there);
            }
            throw wanted(condition, "type.boolean");
        }
        if (!condition.has("answer")) {
            throw condition.fault("", "missing", "answer");
        }
        return switch (item.text("type")) {
            case "number", "number-matrix", "percentages" -> number(condition);
            case "date" -> day(condition);
            case "short-text", "long-text" -> compared(condition, operator, new Expected.Words(condition.text("answer")));
            case "file" -> throw condition.fault("operator", "condition.answer", item.text("code"), "exists");
            default -> compared(condition, operator, option(condition, item));
        };
    }

    private Expected option(Section condition, Section item) {
        String key = condition.text("answer");
        if (!keys(parts.options(item)).contains(key)) {
            throw condition.fault("answer", "condition.option", item.text("code"), key, Known.names(keys(parts.options(item))));
        }
        return new Expected.Option(new OptionKey(key));
    }

    /** Options and texts are equal or not; neither is larger. */
    private static Expected compared(Section condition, Operator operator, Expected expected) {
        if (operator.compares()) {
            throw condition.fault("operator", "oneOf", operator.sign(), "=, !=, exists");
        }
        return expected;
    }

    private static Expected number(Section condition) {
        if (condition.raw("answer") instanceof Number) {
            return new Expected.Number(new BigDecimal(condition.text("answer")));
        }
        throw wanted(condition, "type.number");
    }

    private static Expected day(Section condition) {
        try {
            return new Expected.Day(LocalDate.parse(condition.text("answer")));
        } catch (DateTimeParseException malformed) {
            throw condition.fault("answer", "date", condition.text("answer"));
        }
    }

    private static QuestionnaireFileException wanted(Section condition, String word) {
        return condition.fault("answer", "condition.answer", condition.text("item"), new FaultTexts.Word(word));
    }

    private Object known() {
        return Known.names(groups.stream().map(RespondentGroup::id).distinct().toList());
    }
}
