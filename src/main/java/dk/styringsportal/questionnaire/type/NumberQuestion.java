package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * A number.
 *
 * @param allow which answers without a value are offered
 */
public record NumberQuestion(NumberFormat format, Set<Meaning> allow) implements ItemType {

    public NumberQuestion {
        allow = Set.copyOf(allow);
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain)
                .orElseGet(() -> new AnswerValue.Quantity(Reading.number(format, place, plain)));
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.Quantity || value instanceof AnswerValue.Without;
    }

    @Override
    public List<Object> limits() {
        return format.limits();
    }
}
