package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * Options are put in order, the first first.
 *
 * @param places how many are placed, 1 to the number of options
 * @param allow which answers without a value are offered
 */
public record Ranking(List<AnswerOption> options, int places, Set<Meaning> allow) implements ItemType {

    public Ranking {
        options = Parts.options(options);
        allow = Set.copyOf(allow);
        if (places < 1 || places > options.size()) {
            throw new IllegalArgumentException("places lie in 1-" + options.size() + ", not at " + places);
        }
    }

    @Override
    public String kind() {
        return "ranking";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> new AnswerValue.Ranked(ranked(place, plain)));
    }

    private List<OptionKey> ranked(String place, Object plain) {
        List<OptionKey> ranked = Reading.distinct(
                options, place, plain, "a list of option keys, the first first, is wanted", "placed");
        if (ranked.size() > places) {
            throw new MalformedAnswerException(place, "at most " + places + " options are placed, not " + ranked.size());
        }
        return ranked;
    }

    /** Fewer places may be saved on the way. */
    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return isComplete(value, asked, options.size());
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked, int offered) {
        return value instanceof AnswerValue.Without
                || value instanceof AnswerValue.Ranked ranked && ranked.options().size() == Math.min(places, offered);
    }

    @Override
    public List<Object> limits() {
        return List.of(places);
    }
}
