package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * A line of text.
 *
 * @param maximumLength in characters
 * @param allow which answers without a value are offered
 */
public record ShortText(int maximumLength, Set<Meaning> allow) implements ItemType {

    public ShortText {
        allow = Set.copyOf(allow);
    }

    @Override
    public String kind() {
        return "short-text";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain)
                .orElseGet(() -> Words.line(maximumLength, place, plain));
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return !value.isEmpty();
    }

    @Override
    public List<Object> limits() {
        return List.of(maximumLength);
    }
}
