package dk.styringsportal.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal numbers as fractions, nothing lost. */
final class Exact {

    private Exact() {}

    static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigDecimal.TEN.pow(number.scale()).toBigIntegerExact());
    }
}
