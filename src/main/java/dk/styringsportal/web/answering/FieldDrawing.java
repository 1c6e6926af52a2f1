package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.response.Asked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the places to answer of one item, with what stands in them. */
final class FieldDrawing {

    private final Item item;
    private final Optional<AnswerValue> value;
    private final Set<Row> askedRows;
    private final Set<OptionKey> offered;
    private final Locale language;

    FieldDrawing(Item item, Optional<AnswerValue> value, Asked asked, Locale language) {
        this.item = item;
        this.value = value;
        this.askedRows = Set.copyOf(asked.rows(item));
        this.offered = asked.options(item).stream().map(AnswerOption::key).collect(Collectors.toSet());
        this.language = language;
    }

    /** One, or one per row; none for a text between the questions. */
    List<Field> fields() {
        if (!item.type().asks()) {
            return List.of();
        }
        return item.rows().isEmpty() ? List.of(only()) : item.rows().stream().map(this::inRow).toList();
    }

    private Field only() {
        String id = item.code() + "-svar";
        return new Field(
                id, "", "", true, value.isPresent(), choices(id, value.map(FieldDrawing::chosen).orElse(List.of())),
                hasCells() ? List.of(cell(id)) : List.of(), meanings(id), words(value));
    }

    private Field inRow(Row row) {
        String id = item.code() + "-" + row.key();
        Optional<AnswerValue> part = value.flatMap(answer -> answer.keeping(row.key()::equals, option -> true));
        return new Field(
                id,
                row.key().value(),
                row.label(),
                askedRows.contains(row),
                part.isPresent(),
                choices(id, part.map(FieldDrawing::chosen).orElse(List.of())),
                item.columns().isEmpty() && !item.options().isEmpty() ? List.of() : cells(id, row, part),
                List.of(),
                words(part));
    }

    private String words(Optional<AnswerValue> part) {
        return AnswerWords.in(language).of(item, part);
    }

    private List<Choice> choices(String id, Collection<OptionKey> chosen) {
        return item.options().stream()
                .map(option -> new Choice(
                        id + "-" + option.key(),
                        option.key().value(),
                        option.label(),
                        chosen.contains(option.key()),
                        offered.contains(option.key()),
                        option.exclusive()))
                .toList();
    }

    private static Collection<OptionKey> chosen(AnswerValue value) {
        if (value instanceof AnswerValue.Chosen one) {
            return List.of(one.option());
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return ticked.options();
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return perRow.options().values();
        }
        return value instanceof AnswerValue.TickedPerRow perRow
                ? perRow.ticks().values().iterator().next()
                : List.of();
    }

    private List<Choice> meanings(String id) {
        return item.type().allow().stream()
                .sorted()
                .map(meaning -> new Choice(id + "-" + meaning.key(), meaning.key(), "", isMeant(meaning), true, true))
                .toList();
    }

    private boolean isMeant(Meaning meaning) {
        return value.filter(answer -> answer instanceof AnswerValue.Without without && without.meaning() == meaning).isPresent();
    }

    private boolean hasCells() {
        return item.options().isEmpty() && !(item.type() instanceof FileEvidence);
    }

    private Cell cell(String id) {
        Optional<NumberFormat> format = item.type() instanceof NumberQuestion question ? Optional.of(question.format()) : Optional.empty();
        String unit = format.flatMap(NumberFormat::unit).orElse("");
        return new Cell(id + "-felt", "", "", unit, value.map(this::typed).orElse(""), format);
    }

    private List<Cell> cells(String id, Row row, Optional<AnswerValue> part) {
        if (item.type() instanceof Percentages shares) {
            Optional<Amount> share = part.map(answer -> ((AnswerValue.AmountPerRow) answer).amounts().get(row.key()));
            return List.of(new Cell(id + "-felt", "", "", "pct.", share.map(this::typed).orElse(""), Optional.of(NumberFormat.percent(shares.decimals()))));
        }
        List<Cell> cells = new ArrayList<>();
        for (Column column : item.columns()) {
            Optional<Amount> amount = part.filter(AnswerValue.AmountPerCell.class::isInstance)
                    .map(answer -> ((AnswerValue.AmountPerCell) answer).amounts().getOrDefault(row.key(), Map.of()).get(column.key()));
            cells.add(new Cell(
                    id + "-" + column.key(),
                    column.key().value(),
                    column.label(),
                    column.format().unit().orElse(""),
                    amount.map(this::typed).orElse(""),
                    Optional.of(column.format())));
        }
        return cells;
    }

    private String typed(AnswerValue answer) {
        if (answer instanceof AnswerValue.Quantity quantity) {
            return typed(quantity.number());
        }
        return answer instanceof AnswerValue.Text || answer instanceof AnswerValue.Day ? answer.plain().toString() : "";
    }

    /** A number, or the words that say why there is none. */
    private String typed(Amount amount) {
        return amount.value().map(this::typed).orElseGet(() -> AnswerWords.in(language)
                .of(((Amount.Without) amount).meaning()).toLowerCase(language));
    }

    private String typed(BigDecimal number) {
        String plain = number.toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
