package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an answer of any type into words: "Ja", "12,5 kr.", "1. Pris; 2. Kvalitet", "Ved ikke". */
public final class AnswerWords {

    private final ReportTexts texts;
    private final Numbers numbers;

    private AnswerWords(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
    }

    /** Danish for every language but English. */
    public static AnswerWords in(Locale language) {
        return new AnswerWords(language);
    }

    /**
     * The answer to one field.
     *
     * @param value of an item without rows, or of one row alone; empty for "Ubesvaret"
     */
    public String of(Item item, Optional<AnswerValue> value) {
        return value.filter(answer -> !answer.isEmpty()).map(answer -> given(item, answer)).orElseGet(() -> texts.text("answer.none"));
    }

    /** "Ved ikke", "Ikke relevant". */
    public String of(Meaning meaning) {
        return texts.text(meaning == Meaning.DONT_KNOW ? "answer.dont-know" : "answer.not-applicable");
    }

    private String given(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return labels(item, List.of(chosen.option()));
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return ticks(item, ticked.options());
        }
        if (value instanceof AnswerValue.Ranked ranked) {
            return order(item, ranked.options());
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return labels(item, perRow.options().values());
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return perRow.ticks().values().stream().map(ticks -> ticks(item, ticks)).collect(Collectors.joining("; "));
        }
        return other(item, value);
    }

    private String other(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Quantity quantity) {
            return numbers.amount(quantity.number(), ((NumberQuestion) item.type()).format().unit());
        }
        if (value instanceof AnswerValue.AmountPerRow perRow) {
            NumberFormat format = NumberFormat.percent(((Percentages) item.type()).decimals());
            return perRow.amounts().values().stream().map(amount -> amount(amount, format)).collect(Collectors.joining("; "));
        }
        if (value instanceof AnswerValue.AmountPerCell perCell) {
            return perCell.amounts().values().stream().map(cells -> cells(item, cells)).collect(Collectors.joining("; "));
        }
        if (value instanceof AnswerValue.Day day) {
            return Dates.in(texts.language()).day(day.date());
        }
        if (value instanceof AnswerValue.Text text) {
            return text.text();
        }
        return value instanceof AnswerValue.Files files
                ? Stream.concat(
                                files.files().stream().map(file -> file.name()),
                                files.links().stream().map(link -> link.address().toString()))
                        .collect(Collectors.joining("; "))
                : of(((AnswerValue.Without) value).meaning());
    }

    private String labels(Item item, Collection<OptionKey> keys) {
        return keys.stream().map(key -> item.option(key).orElseThrow()).map(AnswerOption::label).collect(Collectors.joining("; "));
    }

    private String ticks(Item item, Collection<OptionKey> keys) {
        return keys.isEmpty() ? texts.text("answer.no.ticks") : labels(item, keys);
    }

    private String order(Item item, List<OptionKey> keys) {
        List<String> places = new ArrayList<>();
        for (OptionKey key : keys) {
            places.add((places.size() + 1) + ". " + item.option(key).orElseThrow().label());
        }
        return String.join("; ", places);
    }

    private String cells(Item item, Map<ColumnKey, Amount> cells) {
        return item.columns().stream()
                .filter(column -> cells.containsKey(column.key()))
                .map(column -> cell(column, cells.get(column.key())))
                .collect(Collectors.joining("; "));
    }

    private String cell(Column column, Amount amount) {
        return texts.text("answer.cell", column.label(), amount(amount, column.format()));
    }

    private String amount(Amount amount, NumberFormat format) {
        return amount instanceof Amount.Number number
                ? numbers.amount(number.number(), format.unit())
                : of(((Amount.Without) amount).meaning());
    }
}
