package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as questionnaire files have them. */
final class FormNumber {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private FormNumber() {}

    /** Without needless zeros: a whole number where it is one. The number has few digits. */
    static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigIntegerExact() : stripped;
    }

    static boolean is(Expression expression, int wanted) {
        return expression instanceof Expression.Number number && number.number().compareTo(BigDecimal.valueOf(wanted)) == 0;
    }

    /** How many of something: a whole number from 0 to a million; empty for all else. */
    static Optional<Integer> count(Expression expression) {
        return expression instanceof Expression.Number number
                        && number.number().stripTrailingZeros().scale() <= 0
                        && number.number().signum() >= 0
                        && number.number().compareTo(MOST) <= 0
                ? Optional.of(number.number().intValue())
                : Optional.empty();
    }
}
