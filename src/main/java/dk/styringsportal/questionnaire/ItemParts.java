package dk.styringsportal.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the item types have in common: rows and options without doubles, and answers that name only these. */
final class ItemParts {

    private static final int SHOWN = 40;

    private ItemParts() {}

    static void checkOptions(ItemCode code, List<AnswerOption> options) {
        if (options.size() < 2) {
            throw new IllegalArgumentException("Item " + code + ": at least two options are wanted");
        }
        checkUnique(code, options, option -> option.key().value());
    }

    static void checkRows(ItemCode code, List<Row> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Item " + code + ": a matrix needs rows");
        }
        checkUnique(code, rows, row -> row.key().value());
    }

    private static <T> void checkUnique(ItemCode code, Collection<T> parts, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(key.apply(part))) {
                throw new IllegalArgumentException("Item " + code + ": key " + key.apply(part) + " is used twice");
            }
        }
    }

    static OptionKey readOption(Item item, String place, Object plain) {
        if (!(plain instanceof String text)) {
            throw new MalformedAnswerException(place, "an option key is wanted, not " + describe(plain));
        }
        return item.options().stream()
                .map(AnswerOption::key)
                .filter(key -> key.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedAnswerException(
                        place, "unknown option \"" + shortened(text) + "\"; the options are " + optionKeys(item)));
    }

    /** The rows named in the answer, put in the questionnaire's order. */
    static Map<RowKey, Object> readRows(Item item, Object plain) {
        if (!(plain instanceof Map<?, ?> map)) {
            throw new MalformedAnswerException(
                    item.code().value(), "an object with a member per row is wanted, not " + describe(plain));
        }
        Set<String> known = item.rows().stream().map(row -> row.key().value()).collect(Collectors.toSet());
        for (Object name : map.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw new MalformedAnswerException(
                        item.code() + "/" + shortened(String.valueOf(name)),
                        "unknown row; the rows are " + rowKeys(item));
            }
        }
        Map<RowKey, Object> rows = new LinkedHashMap<>();
        for (Row row : item.rows()) {
            Object value = map.get(row.key().value());
            if (value != null) {
                rows.put(row.key(), value);
            }
        }
        return rows;
    }

    static String describe(Object plain) {
        if (plain == null) {
            return "nothing";
        }
        if (plain instanceof Map) {
            return "an object";
        }
        if (plain instanceof List) {
            return "a list";
        }
        return plain instanceof String text ? "\"" + shortened(text) + "\"" : "a number or a truth value";
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String optionKeys(Item item) {
        return item.options().stream().map(option -> option.key().value()).collect(Collectors.joining(", "));
    }

    private static String rowKeys(Item item) {
        return item.rows().stream().map(row -> row.key().value()).collect(Collectors.joining(", "));
    }
}
