package dk.styringsportal.questionnaire;

import java.util.List;

/** An item in which one option is chosen. */
public record SingleChoice(ItemCode code, int number, Wording wording, List<AnswerOption> options, ScoringRule rule)
        implements Item {

    public SingleChoice {
        options = List.copyOf(options);
        ItemParts.checkOptions(code, options);
    }

    @Override
    public String kind() {
        return "single-choice";
    }

    @Override
    public List<Row> rows() {
        return List.of();
    }

    @Override
    public AnswerValue read(Object plain) {
        return new AnswerValue.Chosen(ItemParts.readOption(this, code.value(), plain));
    }

    @Override
    public boolean isComplete(AnswerValue value) {
        return value instanceof AnswerValue.Chosen;
    }
}
