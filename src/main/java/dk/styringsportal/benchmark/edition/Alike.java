package dk.styringsportal.benchmark.edition;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that come out of a logarithm or an exponential: two Javas may differ in the last digit. */
final class Alike {

    private static final MathContext DIGITS = new MathContext(12);

    private Alike() {}

    /** Rounded to 12 digits, so that everybody who works it out again writes the same. */
    static double everywhere(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
