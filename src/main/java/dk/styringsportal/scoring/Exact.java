package dk.styringsportal.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal numbers as fractions, nothing lost. */
public final class Exact {

    private Exact() {}

    /** The same number; BigFraction.from would go by way of a double. */
    public static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigDecimal.TEN.pow(number.scale()).toBigIntegerExact());
    }
}
