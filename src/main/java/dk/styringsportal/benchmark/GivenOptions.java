package dk.styringsportal.benchmark;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import java.util.Optional;
import java.util.Set;

/** Which options an answer gives in a field: an item without rows, or one row of a matrix. */
public final class GivenOptions {

    private GivenOptions() {}

    /**
     * The options given.
     *
     * @param row empty for an item without rows
     * @return empty while the field is unanswered; no options for the answer "ingen af delene" and for one that is no choice
     */
    public static Optional<Set<OptionKey>> in(AnswerValue value, Optional<RowKey> row) {
        return row.isPresent() ? inRow(value, row.get()) : Optional.of(alone(value));
    }

    private static Set<OptionKey> alone(AnswerValue value) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return Set.of(chosen.option());
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return ticked.options();
        }
        return value instanceof AnswerValue.Ranked ranked ? Set.copyOf(ranked.options()) : Set.of();
    }

    private static Optional<Set<OptionKey>> inRow(AnswerValue value, RowKey row) {
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return Optional.ofNullable(perRow.options().get(row)).map(Set::of);
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return Optional.ofNullable(perRow.ticks().get(row));
        }
        return value.keeping(row::equals, option -> true).map(rest -> Set.of());
    }
}
