package dk.styringsportal.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The values of a figure and their summary. Values are held exactly and the mean is computed so, and turned into
 * a double once, at the end: a mean of thirds that is a whole number comes out as one.
 *
 * @param exact the values, lowest first; never empty
 */
public record Distribution(List<BigFraction> exact) {

    private static final double QUARTERS = 4;

    /**
     * The straight line between the two values around place (n − 1)·p, counted from 0: definition 7 in R. J. Hyndman and
     * Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365; Excel's
     * KVARTIL.MEDTAG, R's and numpy's default.
     */
    private static final Quantile HF7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    /** @throws IllegalArgumentException when empty: nothing has no distribution */
    public Distribution {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("There is no distribution of no values");
        }
        exact = exact.stream().sorted(Distribution::compare).toList();
    }

    /**
     * @param values finite, in any order
     * @throws IllegalArgumentException when empty or not finite
     */
    public static Distribution of(Collection<Double> values) {
        return new Distribution(values.stream().map(BigFraction::from).toList());
    }

    /**
     * @param values in any order
     * @throws IllegalArgumentException when empty
     */
    public static Distribution ofExact(Collection<BigFraction> values) {
        return new Distribution(List.copyOf(values));
    }

    /** By value; {@link BigFraction#compareTo} of Commons Numbers 1.2 compares two negative fractions by their size. */
    private static int compare(BigFraction one, BigFraction other) {
        boolean negative = one.signum() < 0 && other.signum() < 0;
        return negative ? other.abs().compareTo(one.abs()) : one.compareTo(other);
    }

    /** The values, lowest first. */
    public List<Double> sorted() {
        return exact.stream().map(BigFraction::doubleValue).toList();
    }

    /** How many values there are, at least 1. */
    public int n() {
        return exact.size();
    }

    public double mean() {
        return exactMean().doubleValue();
    }

    /** The unweighted mean before it is rounded to a double, for comparisons. */
    public BigFraction exactMean() {
        return exact.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(n());
    }

    /**
     * The mean squared distance from the mean, with n − 1 below the line, exactly; empty for a single value, which says
     * nothing of how values spread.
     */
    public Optional<BigFraction> exactVariance() {
        if (n() < 2) {
            return Optional.empty();
        }
        BigFraction mean = exactMean();
        BigFraction squares = exact.stream()
                .map(value -> value.subtract(mean).pow(2))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return Optional.of(squares.divide(n() - 1));
    }

    /** The standard deviation with n − 1, in the values' own unit (R's {@code sd}, Excel's STDAFV.S); 0 when all are alike. */
    public OptionalDouble standardDeviation() {
        return exactVariance().stream().mapToDouble(variance -> Math.sqrt(variance.doubleValue())).findFirst();
    }

    /** The share of the values that lie below the given one; a value that equals it does not. */
    public Share shareBelow(BigFraction value) {
        return new Share((int) exact.stream().filter(one -> compare(one, value) < 0).count(), n());
    }

    public double median() {
        return quartile(2);
    }

    /** The lower quartile. */
    public double q1() {
        return quartile(1);
    }

    /** The upper quartile. */
    public double q3() {
        return quartile(3);
    }

    public double min() {
        return exact.get(0).doubleValue();
    }

    public double max() {
        return exact.get(n() - 1).doubleValue();
    }

    /** @param quarters 1, 2 or 3 */
    private double quartile(int quarters) {
        double[] values = exact.stream().mapToDouble(BigFraction::doubleValue).toArray();
        return HF7.evaluate(values, quarters / QUARTERS);
    }
}
