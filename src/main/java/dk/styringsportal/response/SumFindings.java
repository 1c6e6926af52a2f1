package dk.styringsportal.response;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.SumCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for numbers that do not add up, by the questionnaire's own checks. */
public final class SumFindings {

    private final QuestionnaireVersion questionnaire;
    private final Asked asked;

    private SumFindings(QuestionnaireVersion questionnaire, Asked asked) {
        this.questionnaire = questionnaire;
        this.asked = asked;
    }

    /**
     * The checks that do not hold, in their order. A check of which a number is still missing, or is "ved ikke", says
     * nothing; what is not asked adds nothing.
     */
    public static List<SumCheck> of(QuestionnaireVersion questionnaire, Asked asked) {
        SumFindings findings = new SumFindings(questionnaire, asked);
        return questionnaire.checks().stream().filter(findings::fails).toList();
    }

    private boolean fails(SumCheck check) {
        Optional<BigDecimal> sum = sum(check.sum());
        Optional<BigDecimal> of = sum(check.of());
        return sum.isPresent() && of.isPresent() && !check.operator().holds(sum.get().compareTo(of.get()));
    }

    /** Empty where a number is missing, or none is asked at all. */
    private Optional<BigDecimal> sum(List<SumCheck.Cells> terms) {
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        terms.forEach(term -> questionnaire.item(term.item()).filter(asked::isAsked).ifPresent(item -> numbers.addAll(numbers(item, term))));
        return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : numbers.stream().map(Optional::get).reduce(BigDecimal::add);
    }

    private List<Optional<BigDecimal>> numbers(Item item, SumCheck.Cells term) {
        Optional<AnswerValue> answer = asked.answerTo(item);
        if (item.rows().isEmpty()) {
            return List.of(answer.map(value -> value instanceof AnswerValue.Quantity quantity ? quantity.number() : null));
        }
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (Row row : asked.rows(item)) {
            if (term.row().isEmpty() || term.row().get().equals(row.key())) {
                numbers.addAll(inRow(item, row, term, answer));
            }
        }
        return numbers;
    }

    private static List<Optional<BigDecimal>> inRow(
            Item item, Row row, SumCheck.Cells term, Optional<AnswerValue> answer) {
        if (item.columns().isEmpty()) {
            return List.of(answer.filter(AnswerValue.AmountPerRow.class::isInstance)
                    .map(value -> ((AnswerValue.AmountPerRow) value).amounts().get(row.key()))
                    .flatMap(Amount::value));
        }
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (Column column : item.columns()) {
            if (term.column().isEmpty() || term.column().get().equals(column.key())) {
                numbers.add(answer.filter(AnswerValue.AmountPerCell.class::isInstance)
                        .map(value -> ((AnswerValue.AmountPerCell) value).amounts().getOrDefault(row.key(), Map.of()).get(column.key()))
                        .flatMap(Amount::value));
            }
        }
        return numbers;
    }
}
