package dk.styringsportal.statistics.correlation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How closely two figures of the same municipalities go together. That they do does not say that one brings about the other.
 *
 * @param n municipalities, at least 3
 * @param coefficient from −1 (as one rises the other falls) over 0 to 1
 * @param p two-sided, of the coefficient being 0, by t = r · √((n − 2)/(1 − r²)) with n − 2 degrees of freedom; 0 when the
 *     coefficient is 1 or −1
 */
public record Correlation(int n, double coefficient, double p) {

    private static final int FEWEST = 3;
    private static final double HUNDRED = 100;

    /**
     * Pearson's r, of a straight line; R's {@code cor.test(x, y)}. Its p presumes that the figures are roughly normal. Empty
     * for fewer than three pairs, or where one figure is the same everywhere.
     */
    public static Optional<Correlation> pearson(List<Pair> pairs) {
        return of(x(pairs), y(pairs));
    }

    /**
     * Spearman's ρ, of one rising as the other does, in a line or not: r of the {@link AverageRanks ranks}; R's
     * {@code cor.test(x, y, method = "spearman", exact = FALSE)}. Empty for fewer than three pairs, or where one figure is
     * the same everywhere.
     *
     * <p>C. Spearman, "The Proof and Measurement of Association between Two Things", The American Journal of Psychology 15
     * (1904), 72–101. With ties and few pairs p is an approximation.
     */
    public static Optional<Correlation> spearman(List<Pair> pairs) {
        return of(AverageRanks.of(x(pairs)), AverageRanks.of(y(pairs)));
    }

    private static Optional<Correlation> of(double[] x, double[] y) {
        if (x.length < FEWEST || isConstant(x) || isConstant(y)) {
            return Optional.empty();
        }
        double[] fromMeanX = fromMean(x);
        double[] fromMeanY = fromMean(y);
        double scale = Math.sqrt(product(fromMeanX, fromMeanX) * product(fromMeanY, fromMeanY));
        double r = Math.max(-1, Math.min(1, product(fromMeanX, fromMeanY) / scale));
        return Optional.of(of(x.length, r));
    }

    private static Correlation of(int n, double r) {
        double t = Math.abs(r) * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        return new Correlation(n, r, 2 * TDistribution.of(n - 2).survivalProbability(t));
    }

    /** The same told in hundredths, with the p of a coefficient of just so much. */
    public Correlation inHundredths() {
        return of(n, Math.round(coefficient * HUNDRED) / HUNDRED);
    }

    private static double[] x(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::x).toArray();
    }

    private static double[] y(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::y).toArray();
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static double[] fromMean(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
