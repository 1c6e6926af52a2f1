package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.report.Words;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers in words, field by field; an option that means "ved ikke" or "ikke relevant" says so, however it is labelled. */
final class FieldWords {

    private static final Optional<String> PERCENT = NumberFormat.percent(0).unit();

    private final Words words;
    private final AnswerWords answers;

    FieldWords(Words words) {
        this.words = words;
        this.answers = AnswerWords.in(words.texts().language());
    }

    /** The whole answer in one text, rows parted by semicolons. */
    String whole(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return option(item, chosen.option());
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return ticks(item, ticked.options());
        }
        if (item.rows().isEmpty() || value instanceof AnswerValue.Without) {
            return answers.of(item, Optional.of(value));
        }
        return item.rows().stream()
                .map(row -> words.text("answer.cell", row.label(), inRow(item, value, row)))
                .collect(Collectors.joining("; "));
    }

    private String inRow(Item item, AnswerValue value, Row row) {
        if (!(value instanceof AnswerValue.AmountPerCell perCell)) {
            return row(item, value, row);
        }
        Map<?, Amount> cells = perCell.amounts().getOrDefault(row.key(), Map.of());
        return item.columns().stream()
                .map(column -> words.text(
                        "answer.cell", column.label(), amount(Optional.ofNullable(cells.get(column.key())), column.format().unit())))
                .collect(Collectors.joining(", "));
    }

    /** @param value of an item with rows, and no columns */
    String row(Item item, AnswerValue value, Row row) {
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return Optional.ofNullable(perRow.options().get(row.key())).map(key -> option(item, key)).orElseGet(this::none);
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            Set<OptionKey> ticked = perRow.ticks().get(row.key());
            return ticked == null ? none() : ticks(item, ticked);
        }
        return amount(Optional.ofNullable(((AnswerValue.AmountPerRow) value).amounts().get(row.key())), PERCENT);
    }

    String amount(Optional<Amount> amount, Optional<String> unit) {
        return amount.map(given -> given instanceof Amount.Number number
                        ? words.numbers().amount(number.number(), unit)
                        : answers.of(((Amount.Without) given).meaning()))
                .orElseGet(this::none);
    }

    private String ticks(Item item, Collection<OptionKey> keys) {
        return keys.isEmpty()
                ? words.text("answer.no.ticks")
                : keys.stream().map(key -> option(item, key)).collect(Collectors.joining("; "));
    }

    private String option(Item item, OptionKey key) {
        AnswerOption option = item.option(key).orElseThrow();
        return option.means()
                .map(answers::of)
                .filter(meaning -> !meaning.equalsIgnoreCase(option.label()))
                .map(meaning -> words.text("filed.meaning", option.label(), meaning))
                .orElse(option.label());
    }

    private String none() {
        return words.text("answer.none");
    }
}
