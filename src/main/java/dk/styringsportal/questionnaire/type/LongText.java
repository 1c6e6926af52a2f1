package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs of text.
 *
 * @param maximumLength in characters
 * @param allow which answers without a value are offered
 */
public record LongText(int maximumLength, Set<Meaning> allow) implements ItemType {

    public LongText {
        allow = Set.copyOf(allow);
    }

    @Override
    public String kind() {
        return "long-text";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain)
                .orElseGet(() -> Words.paragraphs(maximumLength, place, plain));
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
