package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.questionnaire.SumCheck.Cells;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.condition.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the checks of numbers that belong together. */
final class CheckReader {

    private static final String EVERY = "*";
    private static final Set<String> NUMBERS = Set.of("number", "number-matrix", "percentages");

    private final List<Theme> themes;

    CheckReader(List<Theme> themes) {
        this.themes = themes;
    }

    SumCheck read(Section check) {
        return new SumCheck(
                check.text("id"),
                check.texts("sum").stream().map(term -> cells(check, "sum", term)).toList(),
                Operator.of(check.text("operator")).orElseThrow(),
                check.texts("of").stream().map(term -> cells(check, "of", term)).toList(),
                check.words("text"));
    }

    private Cells cells(Section check, String name, String term) {
        String[] parts = term.split("/");
        Item item = item(check, name, parts[0]);
        Optional<RowKey> row = part(parts, 1).map(RowKey::new);
        Optional<ColumnKey> column = part(parts, 2).map(ColumnKey::new);
        row.filter(key -> item.row(key).isEmpty()).ifPresent(key -> {
            throw check.fault(name, "condition.row", item.code(), key, Known.rows(item));
        });
        column.filter(key -> item.columns().stream().map(Column::key).noneMatch(key::equals)).ifPresent(key -> {
            throw check.fault(name, "condition.column", item.code(), key, Known.columns(item));
        });
        return new Cells(item.code(), row, column);
    }

    private Item item(Section check, String name, String code) {
        List<Item> numbers = numbers(themes.stream().flatMap(theme -> theme.items().stream()).toList());
        return numbers.stream()
                .filter(item -> item.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> check.fault(name, "check.item", code, Known.items(numbers)));
    }

    /** Those that ask for numbers. */
    static List<Item> numbers(List<Item> items) {
        return items.stream().filter(item -> NUMBERS.contains(item.kind())).toList();
    }

    private static Optional<String> part(String[] parts, int place) {
        return parts.length > place && !parts[place].equals(EVERY) ? Optional.of(parts[place]) : Optional.empty();
    }
}
