package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.response.Answers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One number as it was answered.
 *
 * @param number empty where there is none
 * @param reason why there is none; empty where there is one
 */
record ReportedNumber(Optional<BigFraction> number, Optional<Reason> reason) {

    private static final ReportedNumber UNANSWERED = without(Reason.UNANSWERED);

    static ReportedNumber in(Answers answers, CellAddress address) {
        return answers.to(address.item()).map(value -> of(value, address)).orElse(UNANSWERED);
    }

    private static ReportedNumber of(AnswerValue value, CellAddress address) {
        if (value instanceof AnswerValue.Quantity quantity) {
            return of(quantity.number());
        } else if (value instanceof AnswerValue.Without without) {
            return of(without.meaning());
        } else if (value instanceof AnswerValue.AmountPerRow perRow) {
            return of(address.row().map(perRow.amounts()::get));
        } else if (value instanceof AnswerValue.AmountPerCell perCell) {
            Map<?, Amount> row = address.row().map(perCell.amounts()::get).orElse(null);
            return of(Optional.ofNullable(row).flatMap(cells -> address.column().map(cells::get)));
        }
        throw new IllegalArgumentException("No number is asked for at " + address);
    }

    private static ReportedNumber of(Optional<Amount> amount) {
        return amount.map(found -> found instanceof Amount.Without without
                        ? of(without.meaning())
                        : of(found.value().orElseThrow()))
                .orElse(UNANSWERED);
    }

    private static ReportedNumber of(BigDecimal number) {
        return new ReportedNumber(Optional.of(exact(number)), Optional.empty());
    }

    private static ReportedNumber of(Meaning meaning) {
        return without(meaning == Meaning.DONT_KNOW ? Reason.DONT_KNOW : Reason.NOT_APPLICABLE);
    }

    private static ReportedNumber without(Reason reason) {
        return new ReportedNumber(Optional.empty(), Optional.of(reason));
    }

    private static BigFraction exact(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }
}
