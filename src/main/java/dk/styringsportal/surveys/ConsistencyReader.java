package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.ConsistencyRule.Rows;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rules about answers that belong together. */
final class ConsistencyReader {

    private final List<Theme> themes;

    ConsistencyReader(List<Theme> themes) {
        this.themes = themes;
    }

    ConsistencyRule read(Section rule) {
        Section when = rule.section("when");
        Section expect = rule.section("expect");
        Item given = item(when);
        Item expected = item(expect);
        ConsistencyRule read = new ConsistencyRule(
                rule.text("id"),
                new ConsistencyRule.Given(
                        given.code(), rows(when, given), row(when, given), options(when, "answer", given)),
                new ConsistencyRule.Expected(
                        expected.code(),
                        rows(expect, expected),
                        row(expect, expected),
                        options(expect, "answer", expected),
                        options(expect, "notTicked", expected)),
                rule.words("text"),
                rule.flag("offer"));
        check(rule, read, given, expected);
        return read;
    }

    private static void check(Section place, ConsistencyRule rule, Item given, Item expected) {
        checkType(place.section("when"), given, false);
        checkType(place.section("expect"), expected, !rule.expect().notTicked().isEmpty());
        if (rule.offer() && rule.expect().answers().size() != 1) {
            throw place.fault("offer", "consistency.offer");
        }
        boolean sameRows = rule.expect().rows() == Rows.EACH;
        if (sameRows && given.rows().isEmpty()) {
            throw place.fault("expect", "consistency.rows");
        }
        if (sameRows && !expected.rows().stream().map(row -> row.key()).toList()
                .containsAll(given.rows().stream().map(row -> row.key()).toList())) {
            throw place.fault("expect", "consistency.rows");
        }
    }

    /** Ticks are held against ticks, choices against choices. */
    private static void checkType(Section side, Item item, boolean ticks) {
        List<String> fitting = ticks ? List.of("multiple-choice-matrix") : List.of("single-choice", "scale", "single-choice-matrix");
        if (!fitting.contains(item.kind())) {
            throw side.fault("item", "consistency.type", item.code(), item.kind(), String.join(", ", fitting));
        }
    }

    private Item item(Section side) {
        ItemCode code = new ItemCode(side.text("item"));
        return themes.stream()
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> side.fault("item", "condition.item", code, Known.items(themes.stream().flatMap(theme -> theme.items().stream()).toList())));
    }

    private static Rows rows(Section side, Item item) {
        Optional<String> row = side.optional("row");
        if (row.isEmpty() != item.rows().isEmpty()) {
            throw side.fault("row", "consistency.row");
        }
        return row.map(name -> switch (name) {
                    case "each", "same" -> Rows.EACH;
                    case "all" -> Rows.ALL;
                    default -> Rows.ONE;
                })
                .orElse(Rows.NONE);
    }

    private static Optional<RowKey> row(Section side, Item item) {
        if (rows(side, item) != Rows.ONE) {
            return Optional.empty();
        }
        RowKey row = new RowKey(side.text("row"));
        if (item.row(row).isEmpty()) {
            throw side.fault("row", "condition.row", item.code(), row, Known.rows(item));
        }
        return Optional.of(row);
    }

    private static Set<OptionKey> options(Section side, String name, Item item) {
        Set<OptionKey> options =
                side.texts(name).stream().map(OptionKey::new).collect(Collectors.toSet());
        for (OptionKey option : options) {
            if (item.option(option).isEmpty()) {
                throw side.fault(name, "condition.option", item.code(), option,
                        Known.names(item.options().stream().map(AnswerOption::key).toList()));
            }
        }
        return options;
    }
}
