package dk.styringsportal.benchmark;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Counts how the fields of one item were answered. */
public final class AnswerCounts {

    private final Item item;
    private final List<Answers> all;

    private AnswerCounts(Item item, List<Answers> all) {
        this.item = item;
        this.all = all;
    }

    /**
     * One entry for each row, or the only one.
     *
     * @param all the answers as far as they are asked for
     */
    public static List<ItemFigures.FieldCounts> of(Item item, List<Answers> all) {
        AnswerCounts counts = new AnswerCounts(item, all);
        return item.rows().isEmpty()
                ? List.of(counts.field(Optional.empty()))
                : item.rows().stream().map(row -> counts.field(Optional.of(row))).toList();
    }

    private ItemFigures.FieldCounts field(Optional<Row> row) {
        List<Set<OptionKey>> given =
                all.stream().flatMap(answers -> given(item, row, answers).stream()).toList();
        List<ItemFigures.OptionCount> options = item.options().stream()
                .map(option -> new ItemFigures.OptionCount(
                        option, count(given, keys -> keys.contains(option.key()))))
                .toList();
        return new ItemFigures.FieldCounts(row, given.size(), options, count(given, Set::isEmpty));
    }

    /**
     * The options given in one field, none for an answer that is no choice; empty while it is unanswered.
     *
     * @param row empty for an item without rows
     */
    public static Optional<Set<OptionKey>> given(Item item, Optional<Row> row, Answers answers) {
        return answers.to(item.code())
                .flatMap(value -> row.isEmpty() ? Optional.of(value) : value.keeping(row.get().key()::equals, key -> true))
                .map(AnswerCounts::options);
    }

    private static Set<OptionKey> options(AnswerValue value) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return Set.of(chosen.option());
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return ticked.options();
        }
        if (value instanceof AnswerValue.Ranked ranked) {
            return Set.copyOf(ranked.options());
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return Set.copyOf(perRow.options().values());
        }
        return value instanceof AnswerValue.TickedPerRow perRow
                ? perRow.ticks().values().iterator().next()
                : Set.of();
    }

    private static int count(List<Set<OptionKey>> given, Predicate<Set<OptionKey>> which) {
        return (int) given.stream().filter(which).count();
    }
}
