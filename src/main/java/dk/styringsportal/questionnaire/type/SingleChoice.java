package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Row;
import java.util.List;

/** One option is chosen. */
public record SingleChoice(List<AnswerOption> options) implements ItemType {

    public SingleChoice {
        options = Parts.options(options);
    }

    @Override
    public String kind() {
        return "single-choice";
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
