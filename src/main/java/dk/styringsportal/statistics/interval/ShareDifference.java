package dk.styringsportal.statistics.interval;

import dk.styringsportal.statistics.Share;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How much larger a share is in one group than in another, whose members are not the same persons. A fraction in
 * [−1, 1]: times 100 it is percentage points, not percent.
 */
public record ShareDifference(Share one, Share other) {

    /** {@code one} − {@code other}, not rounded. */
    public BigFraction exact() {
        return one.exact().subtract(other.exact());
    }

    /** {@code one} − {@code other}. */
    public double toDouble() {
        return exact().doubleValue();
    }

    /** With {@link Confidence#USUAL}. */
    public Interval newcombe() {
        return newcombe(Confidence.USUAL);
    }

    /**
     * Newcombe's hybrid score interval without continuity correction: the two {@link WilsonInterval Wilson intervals'}
     * distances from their shares, combined as right-angled sides are. Always within [−1, 1], around the difference.
     *
     * <p>R. G. Newcombe, "Interval Estimation for the Difference between Independent Proportions: Comparison of Eleven
     * Methods", Statistics in Medicine 17 (1998), 873–890, method 10.
     */
    public Interval newcombe(Confidence confidence) {
        Interval ofOne = WilsonInterval.of(one, confidence);
        Interval ofOther = WilsonInterval.of(other, confidence);
        double p = one.toDouble();
        double q = other.toDouble();
        double difference = toDouble();
        return new Interval(
                        difference - hypotenuse(p - ofOne.low(), ofOther.high() - q),
                        difference + hypotenuse(ofOne.high() - p, q - ofOther.low()))
                .within(-1, 1);
    }

    /** The square root is rounded alike by every Java; {@link Math#hypot} is not. */
    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
