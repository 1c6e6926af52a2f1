package dk.styringsportal.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What is left of an answer when rows and options are no longer asked. Where every box that was ticked is gone, nothing is:
 * nobody said "ingen af delene" of the boxes that are left.
 */
final class Kept {

    private Kept() {}

    static Optional<AnswerValue> of(AnswerValue value, Predicate<RowKey> rows, Predicate<OptionKey> options) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return options.test(chosen.option()) ? Optional.of(value) : Optional.empty();
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return Optional.ofNullable(ticks(ticked.options(), options)).map(AnswerValue.Ticked::new);
        }
        if (value instanceof AnswerValue.Ranked ranked) {
            return notEmpty(new AnswerValue.Ranked(ranked.options().stream().filter(options).toList()));
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return notEmpty(new AnswerValue.ChosenPerRow(
                    in(rows, perRow.options(), (row, option) -> options.test(option) ? option : null)));
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return notEmpty(new AnswerValue.TickedPerRow(
                    in(rows, perRow.ticks(), (row, ticks) -> ticks(ticks, options))));
        }
        if (value instanceof AnswerValue.AmountPerRow perRow) {
            return notEmpty(new AnswerValue.AmountPerRow(in(rows, perRow.amounts(), (row, amount) -> amount)));
        }
        if (value instanceof AnswerValue.AmountPerCell perCell) {
            return notEmpty(new AnswerValue.AmountPerCell(in(rows, perCell.amounts(), (row, cells) -> cells)));
        }
        return notEmpty(value);
    }

    /** Null for nothing; no tick is an answer. */
    private static Set<OptionKey> ticks(Set<OptionKey> ticks, Predicate<OptionKey> options) {
        List<OptionKey> left = ticks.stream().filter(options).toList();
        return left.isEmpty() && !ticks.isEmpty() ? null : new LinkedHashSet<>(left);
    }

    /** @param part what is left in a row; null for nothing */
    private static <T> Map<RowKey, T> in(Predicate<RowKey> rows, Map<RowKey, T> all, BiFunction<RowKey, T, T> part) {
        Map<RowKey, T> kept = new LinkedHashMap<>();
        all.forEach((row, content) -> {
            T left = rows.test(row) ? part.apply(row, content) : null;
            if (left != null) {
                kept.put(row, left);
            }
        });
        return kept;
    }

    private static Optional<AnswerValue> notEmpty(AnswerValue value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
