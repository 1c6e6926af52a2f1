package dk.styringsportal.questionnaire.condition;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When something is asked, as FHIR R5's Questionnaire.item.enableWhen and enableBehavior have it.
 *
 * @param any whether one condition is enough; else all must hold
 */
public record EnableWhen(List<Condition> conditions, boolean any) {

    public EnableWhen {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("At least one condition is wanted");
        }
    }

    /** @param answers what was given to an item that is itself asked; empty for every other */
    public boolean holds(Function<ItemCode, Optional<AnswerValue>> answers) {
        return any
                ? conditions.stream().anyMatch(condition -> condition.holds(answers.apply(condition.item())))
                : conditions.stream().allMatch(condition -> condition.holds(answers.apply(condition.item())));
    }

    /** The items whose answers it looks at. */
    public Set<ItemCode> items() {
        return conditions.stream().map(Condition::item).collect(Collectors.toSet());
    }
}
