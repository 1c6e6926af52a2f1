package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.ConsistencyRule.Rows;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for answers that seem not to agree with each other, by the questionnaire's own rules. */
public final class Consistency {

    private final QuestionnaireVersion questionnaire;
    private final Answers answers;

    private Consistency(QuestionnaireVersion questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** What does not agree, and what would follow, in the order of the rules and rows. */
    public static List<Finding> check(QuestionnaireVersion questionnaire, Answers answers) {
        Consistency consistency = new Consistency(questionnaire, answers);
        return questionnaire.consistency().stream()
                .flatMap(rule -> consistency.check(rule).stream())
                .toList();
    }

    /** The same, for one rule of the questionnaire. */
    static List<Finding> check(QuestionnaireVersion questionnaire, ConsistencyRule rule, Answers answers) {
        return new Consistency(questionnaire, answers).check(rule);
    }

    private List<Finding> check(ConsistencyRule rule) {
        List<Finding> findings = new ArrayList<>();
        for (Optional<RowKey> givenRow : givenRows(rule)) {
            for (Optional<RowKey> row : expectedRows(rule, givenRow)) {
                finding(rule, row).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The rows in which the rule's first half holds; one empty row for an item without rows. */
    private List<Optional<RowKey>> givenRows(ConsistencyRule rule) {
        ConsistencyRule.Given given = rule.when();
        List<Optional<RowKey>> candidates =
                switch (given.rows()) {
                    case NONE -> List.of(Optional.empty());
                    case ONE -> List.of(given.row());
                    case EACH, ALL -> rowsOf(given.item());
                };
        return candidates.stream()
                .filter(row -> chosen(given.item(), row).filter(given.answers()::contains).isPresent())
                .toList();
    }

    private List<Optional<RowKey>> expectedRows(ConsistencyRule rule, Optional<RowKey> givenRow) {
        return switch (rule.expect().rows()) {
            case NONE -> List.of(Optional.empty());
            case ONE -> List.of(rule.expect().row());
            case EACH -> List.of(givenRow);
            case ALL -> rowsOf(rule.expect().item());
        };
    }

    private List<Optional<RowKey>> rowsOf(ItemCode item) {
        return questionnaire.item(item).orElseThrow().rows().stream()
                .map(Row::key)
                .map(Optional::of)
                .toList();
    }

    private Optional<OptionKey> chosen(ItemCode item, Optional<RowKey> row) {
        return row.isPresent() ? answers.chosen(item, row.get()) : answers.chosen(item);
    }

    private Optional<Finding> finding(ConsistencyRule rule, Optional<RowKey> row) {
        ConsistencyRule.Expected expected = rule.expect();
        if (!expected.notTicked().isEmpty()) {
            boolean ticked = answers.ticked(expected.item(), row.orElseThrow()).stream()
                    .anyMatch(ticks -> ticks.stream().anyMatch(expected.notTicked()::contains));
            return ticked ? Optional.of(new Finding(rule, row, Optional.empty(), true)) : Optional.empty();
        }
        Optional<OptionKey> answer = chosen(expected.item(), row);
        if (answer.isPresent() && expected.answers().contains(answer.get())) {
            return Optional.empty();
        }
        Optional<OptionKey> follows =
                rule.offer() ? expected.answers().stream().findFirst() : Optional.empty();
        return answer.isPresent() || follows.isPresent()
                ? Optional.of(new Finding(rule, row, follows, answer.isPresent()))
                : Optional.empty();
    }
}
