package dk.styringsportal.report;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Scorecard;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which questions a municipality loses on because a neutral answer to one question has no counterpart in those that hang
 * together with it (source 002, decision S6: without own homes, questions 18 and 19 give 0).
 */
public final class NeutralConsequences {

    private NeutralConsequences() {}

    /**
     * @param neutral an item answered neutrally
     * @return the items that the questionnaire's consistency rules tie to the neutral answer and that gave no points;
     *     empty when there are none
     */
    public static List<Item> of(QuestionnaireVersion questionnaire, Item neutral, Scorecard scorecard) {
        Set<OptionKey> options = neutral.options().stream()
                .filter(AnswerOption::isNeutral)
                .map(AnswerOption::key)
                .collect(Collectors.toSet());
        return questionnaire.consistency().stream()
                .filter(rule -> rule.when().item().equals(neutral.code()))
                .filter(rule -> rule.when().answers().stream().anyMatch(options::contains))
                .map(ConsistencyRule::expect)
                .flatMap(expected -> questionnaire.item(expected.item()).stream())
                .filter(item -> scorecard.item(item.code()).points().filter(Points.NONE::equals).isPresent())
                .toList();
    }
}
