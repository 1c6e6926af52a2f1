package dk.styringsportal.questionnaire;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A score in points on the 0–100 scale, 100 being best. Points are not percent.
 *
 * @param value exact, in the closed interval [0, 100]; two thirds of the scale is 200/3, printed "66,67"
 */
public record Points(BigFraction value) implements Comparable<Points> {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    public static final Points NONE = new Points(BigFraction.ZERO);
    public static final Points ALL = new Points(HUNDRED);

    public Points {
        Objects.requireNonNull(value);
        if (value.compareTo(BigFraction.ZERO) < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Points not in [0, 100]: " + value);
        }
    }

    /** @param wholePoints in 0–100 */
    public static Points of(int wholePoints) {
        return new Points(BigFraction.of(wholePoints));
    }

    /**
     * Reads the form that {@link #exact()} writes.
     *
     * @param exact a whole number or a fraction: "50", "200/3"
     * @throws IllegalArgumentException if it is neither, or not in [0, 100]
     */
    public static Points parse(String exact) {
        try {
            return new Points(BigFraction.parse(exact));
        } catch (NumberFormatException | ArithmeticException notANumber) {
            throw new IllegalArgumentException(
                    "Points are a whole number or a fraction such as 200/3, not \"" + exact + "\"", notANumber);
        }
    }

    /**
     * The unweighted mean, exact.
     *
     * @throws IllegalArgumentException for no points at all: a mean of nothing is not 0
     */
    public static Points mean(Collection<Points> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of no points");
        }
        return new Points(sum(points).divide(points.size()));
    }

    /** Adds up what has the same denominator first: most have 1 or 3, and adding fractions costs a division each. */
    private static BigFraction sum(Collection<Points> points) {
        Map<BigInteger, BigInteger> numerators = new HashMap<>();
        for (Points each : points) {
            numerators.merge(each.value.getDenominator(), each.value.getNumerator(), BigInteger::add);
        }
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<BigInteger, BigInteger> entry : numerators.entrySet()) {
            sum = sum.add(BigFraction.of(entry.getValue(), entry.getKey()));
        }
        return sum;
    }

    /** The nearest double, for statistics and drawings; texts round from {@link #value()}. */
    public double toDouble() {
        return value.doubleValue();
    }

    /** Exact text, "50" or "200/3", that {@link #parse} reads. */
    public String exact() {
        return value.getDenominator().equals(BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + value.getDenominator();
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return exact() + " points";
    }
}
