package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A set of answers, one at most to each item. An item without an answer is not there. */
public record Answers(Map<ItemCode, AnswerValue> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<AnswerValue> to(ItemCode item) {
        return Optional.ofNullable(values.get(item));
    }

    /** The option chosen in an item without rows. */
    public Optional<OptionKey> chosen(ItemCode item) {
        return to(item).map(value -> value instanceof AnswerValue.Chosen chosen ? chosen.option() : null);
    }

    /** The option chosen in that row of a matrix. */
    public Optional<OptionKey> chosen(ItemCode item, RowKey row) {
        return to(item).map(value ->
                value instanceof AnswerValue.ChosenPerRow perRow ? perRow.options().get(row) : null);
    }

    /** The options ticked in that row; empty while the row is unanswered. */
    public Optional<Set<OptionKey>> ticked(ItemCode item, RowKey row) {
        return to(item).map(value ->
                value instanceof AnswerValue.TickedPerRow perRow ? perRow.ticks().get(row) : null);
    }
}
