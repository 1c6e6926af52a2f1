package dk.styringsportal.questionnaire.condition;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer held against a value. Where several options are ticked, one that fits is enough; "!=" holds when one does
 * not fit, as FHIR has it, and so for every "ved ikke" and "ikke relevant". Without an answer only
 * {@code exists = false} holds.
 *
 * @param row of a matrix; empty for an item without rows, and to ask whether a matrix has any answer
 * @param column of a matrix of numbers; empty for all else
 */
public record Condition(
        ItemCode item, Optional<RowKey> row, Optional<ColumnKey> column, Operator operator, Expected expected) {

    /** What the answer is held against. */
    public sealed interface Expected {

        /** For {@link Operator#EXISTS}. */
        record There(boolean there) implements Expected {}

        record Option(OptionKey key) implements Expected {}

        record Number(BigDecimal number) implements Expected {}

        record Day(LocalDate date) implements Expected {}

        record Words(String text) implements Expected {}
    }

    public Condition {
        Objects.requireNonNull(operator);
        if ((operator == Operator.EXISTS) != (expected instanceof Expected.There)) {
            throw new IllegalArgumentException("\"exists\" and no other is held against true or false");
        }
        if (operator.compares() && !(expected instanceof Expected.Number || expected instanceof Expected.Day)) {
            throw new IllegalArgumentException("\"" + operator.sign() + "\" compares numbers and days");
        }
    }

    boolean holds(Optional<AnswerValue> answer) {
        List<?> parts = answer.map(this::parts).orElse(List.of());
        if (expected instanceof Expected.There there) {
            return there.there() != parts.isEmpty();
        }
        return parts.stream().anyMatch(this::fits);
    }

    /** The texts, keys, numbers and days that the answer has at the condition's place. */
    private List<?> parts(AnswerValue answer) {
        if (answer instanceof AnswerValue.Chosen chosen) {
            return List.of(chosen.option());
        }
        if (answer instanceof AnswerValue.Ticked ticked) {
            return ticked.options().isEmpty() ? List.of(NO_TICK) : List.copyOf(ticked.options());
        }
        if (answer instanceof AnswerValue.Ranked ranked) {
            return ranked.options();
        }
        if (answer instanceof AnswerValue.ChosenPerRow perRow) {
            return inRows(perRow.options());
        }
        if (answer instanceof AnswerValue.TickedPerRow perRow) {
            return inRows(perRow.ticks()).stream()
                    .map(ticks -> (Collection<?>) ticks)
                    .flatMap(ticks -> ticks.isEmpty() ? List.of(NO_TICK).stream() : ticks.stream())
                    .toList();
        }
        return otherParts(answer);
    }

    private List<?> otherParts(AnswerValue answer) {
        if (answer instanceof AnswerValue.Quantity quantity) {
            return List.of(quantity.number());
        }
        if (answer instanceof AnswerValue.AmountPerRow perRow) {
            return inRows(perRow.amounts()).stream().map(Condition::part).toList();
        }
        if (answer instanceof AnswerValue.AmountPerCell perCell) {
            return inRows(perCell.amounts()).stream().flatMap(cells -> inColumns(cells).stream()).map(Condition::part).toList();
        }
        if (answer instanceof AnswerValue.Day day) {
            return List.of(day.date());
        }
        if (answer instanceof AnswerValue.Text text) {
            return text.isEmpty() ? List.of() : List.of(text.text());
        }
        return answer instanceof AnswerValue.Files files ? (List<?>) files.plain() : List.of(((AnswerValue.Without) answer).meaning());
    }

    private static Object part(Amount amount) {
        return amount instanceof Amount.Number number ? number.number() : ((Amount.Without) amount).meaning();
    }

    private <T> List<T> inRows(Map<RowKey, T> rows) {
        return row.isEmpty() ? List.copyOf(rows.values()) : Optional.ofNullable(rows.get(row.get())).stream().toList();
    }

    private List<Amount> inColumns(Map<ColumnKey, Amount> cells) {
        return column.isEmpty()
                ? List.copyOf(cells.values())
                : Optional.ofNullable(cells.get(column.get())).stream().toList();
    }

    private boolean fits(Object part) {
        if (expected instanceof Expected.Number wanted) {
            return part instanceof BigDecimal number
                    ? operator.holds(number.compareTo(wanted.number()))
                    : operator == Operator.NOT_EQUAL;
        }
        if (expected instanceof Expected.Day wanted) {
            return part instanceof LocalDate day
                    ? operator.holds(day.compareTo(wanted.date()))
                    : operator == Operator.NOT_EQUAL;
        }
        boolean equal = part.equals(plain());
        return operator == Operator.EQUAL ? equal : !equal;
    }

    private Object plain() {
        return expected instanceof Expected.Option option ? option.key() : ((Expected.Words) expected).text();
    }

    /** Stands for the answer that none applies: there, and equal to no option. */
    private static final Object NO_TICK = new Object();
}
