package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * Any number of options is ticked; no tick is an answer too.
 *
 * @param minimumTicks 0 where no tick is an answer
 * @param maximumTicks at most the number of options
 */
public record MultipleChoice(List<AnswerOption> options, int minimumTicks, int maximumTicks) implements ItemType {

    public MultipleChoice {
        options = Parts.options(options);
        if (minimumTicks < 0 || maximumTicks < Math.max(1, minimumTicks) || maximumTicks > options.size()) {
            throw new IllegalArgumentException("ticks between " + minimumTicks + " and " + maximumTicks
                    + " do not fit " + options.size() + " options");
        }
    }

    @Override
    public String kind() {
        return "multiple-choice";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        Set<OptionKey> ticked = Reading.ticks(options, place, plain);
        if (ticked.size() > maximumTicks) {
            throw new MalformedAnswerException(place, "at most " + maximumTicks + " options are wanted, not " + ticked.size());
        }
        return new AnswerValue.Ticked(ticked);
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return isComplete(value, asked, options.size());
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked, int offered) {
        return value instanceof AnswerValue.Ticked ticked
                && (ticked.options().size() >= Math.min(minimumTicks, offered) || standsAlone(ticked));
    }

    private boolean standsAlone(AnswerValue.Ticked ticked) {
        return options.stream()
                .anyMatch(option -> option.exclusive() && ticked.options().contains(option.key()));
    }

    @Override
    public List<Object> limits() {
        return List.of(minimumTicks, maximumTicks);
    }
}
