package dk.styringsportal.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What stands in one cell for numbers: a number, or why there is none. */
public sealed interface Amount {

    /** @param number without needless zeros: 12.5 */
    record Number(BigDecimal number) implements Amount {

        @Override
        public Object plain() {
            return number;
        }
    }

    /** "Ved ikke" or "ikke relevant". */
    record Without(Meaning meaning) implements Amount {

        @Override
        public Object plain() {
            return Map.of(AnswerValue.MEANS, meaning.key());
        }
    }

    /** As files and the API carry it: 12.5 or {"means": "dont-know"}. */
    Object plain();

    /** The number; empty where there is none. */
    default Optional<BigDecimal> value() {
        return this instanceof Number number ? Optional.of(number.number()) : Optional.empty();
    }
}
