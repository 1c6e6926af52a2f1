package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.Finding;
import dk.styringsportal.response.SumFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers to two questions that seem not to agree, all rows together.
 *
 * @param rows labels of the rows in which it is so, parted by commas; empty for a question without rows
 */
public record Contradiction(String text, Item given, Item item, int theme, String rows) {

    /** In the order of the questionnaire's rules. */
    static List<Contradiction> in(QuestionnaireVersion questionnaire, Answers answers) {
        Map<ConsistencyRule, List<Finding>> byRule = Consistency.check(questionnaire, answers).stream()
                .filter(Finding::contradiction)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        byRule.entrySet().stream().map(entry -> of(questionnaire, entry.getKey(), entry.getValue())),
                        SumFindings.of(questionnaire, Asked.of(questionnaire, answers)).stream()
                                .map(check -> of(questionnaire, check)))
                .toList();
    }

    private static Contradiction of(QuestionnaireVersion questionnaire, ConsistencyRule rule, List<Finding> findings) {
        Item item = questionnaire.item(rule.expect().item()).orElseThrow();
        String rows = findings.stream()
                .map(Finding::row)
                .flatMap(Optional::stream)
                .distinct()
                .map(key -> item.row(key).map(Row::label).orElseThrow())
                .collect(Collectors.joining(", "));
        return new Contradiction(
                rule.text(),
                questionnaire.item(rule.when().item()).orElseThrow(),
                item,
                questionnaire.themeOf(item.code()).number(),
                rows);
    }

    private static Contradiction of(QuestionnaireVersion questionnaire, SumCheck check) {
        Item item = questionnaire.item(check.sum().get(0).item()).orElseThrow();
        return new Contradiction(
                check.text(),
                questionnaire.item(check.of().get(0).item()).orElseThrow(),
                item,
                questionnaire.themeOf(item.code()).number(),
                "");
    }

    public int givenNumber() {
        return given.number();
    }

    public int number() {
        return item.number();
    }

    public String anchor() {
        return item.code().value();
    }
}
