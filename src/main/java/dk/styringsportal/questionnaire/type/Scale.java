package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Row;
import java.util.List;

/**
 * One place on a scale is chosen, with or without a midpoint.
 *
 * @param options in the order shown; each but "ved ikke" and "ikke relevant" has a value
 */
public record Scale(List<AnswerOption> options) implements ItemType {

    public Scale {
        options = Parts.options(options);
        for (AnswerOption option : options) {
            if (option.means().isEmpty() && option.value().isEmpty()) {
                throw new IllegalArgumentException("option " + option.key() + " of a scale needs a value");
            }
        }
    }

    @Override
    public String kind() {
        return "scale";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return new AnswerValue.Chosen(Reading.option(options, place, plain));
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.Chosen;
    }
}
