package dk.styringsportal.response.sums;

import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.NumberFormat;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a number is not taken.
 *
 * @param limit what would be right: the smallest or largest number, or how many decimals; empty where no number is
 */
public record SumFault(Kind kind, Optional<BigDecimal> limit) {

    /** What is wrong. */
    public enum Kind {
        /** Neither a number nor an answer that the question offers. */
        NOT_A_NUMBER,
        DECIMALS,
        TOO_SMALL,
        TOO_LARGE
    }

    /** @param value a number, or {means: …} */
    static Optional<SumFault> of(NumberFormat format, Set<Meaning> allow, Object value) {
        if (!(value instanceof BigDecimal number)) {
            boolean offered = value instanceof Map<?, ?> without
                    && without.size() == 1
                    && without.get(AnswerValue.MEANS) instanceof String key
                    && Meaning.of(key).filter(allow::contains).isPresent();
            return offered ? Optional.empty() : Optional.of(new SumFault(Kind.NOT_A_NUMBER, Optional.empty()));
        }
        if (format.minimum().filter(least -> number.compareTo(least) < 0).isPresent()) {
            return Optional.of(new SumFault(Kind.TOO_SMALL, format.minimum()));
        }
        if (format.maximum().filter(most -> number.compareTo(most) > 0).isPresent()) {
            return Optional.of(new SumFault(Kind.TOO_LARGE, format.maximum()));
        }
        return number.stripTrailingZeros().scale() > format.decimals()
                ? Optional.of(new SumFault(Kind.DECIMALS, Optional.of(BigDecimal.valueOf(format.decimals()))))
                : Optional.empty();
    }
}
