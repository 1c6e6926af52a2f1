package dk.styringsportal.statistics.test;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How likely a chi-square test is to notice a difference that is there. A test that is not says nothing by not rejecting.
 *
 * <p>J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. (1988), chapter 7.
 *
 * @param effect Cohen's w, above 0: 0.1 is small, 0.3 medium, 0.5 large
 * @param n persons in the whole table, at least 1
 * @param df degrees of freedom, at least 1
 * @param significance the test rejects below this p, in (0, 1): 0.05
 */
public record ChiSquarePower(double effect, int n, int df, double significance) {

    private static final double MEDIUM = 0.3;
    private static final double USUAL_SIGNIFICANCE = 0.05;

    /** Cohen's convention (p. 56). */
    private static final double ENOUGH = 0.8;

    /** Beyond so many standard deviations from its mean, and {@link #AND_SOME}, a Poisson count adds nothing to a double. */
    private static final int FAR = 12;

    private static final int AND_SOME = 60;

    public ChiSquarePower {
        if (!(effect > 0 && Double.isFinite(effect)) || n < 1 || df < 1 || !(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("Not a chi-square test: w = " + effect + ", n = " + n + ", df = " + df
                    + ", significance = " + significance);
        }
    }

    /** For a medium effect at 5 pct. significance. */
    public static ChiSquarePower medium(int n, int df) {
        return new ChiSquarePower(MEDIUM, n, df, USUAL_SIGNIFICANCE);
    }

    /**
     * The chance in [0, 1] of rejecting when the effect is there; R's
     * {@code pchisq(qchisq(significance, df, lower = FALSE), df, ncp = n * w^2, lower = FALSE)}. The noncentral chi-square
     * is a mixture of central ones with df + 2j degrees of freedom, j being Poisson with mean n·w²/2: N. L. Johnson, S. Kotz
     * and N. Balakrishnan, Continuous Univariate Distributions 2, 2nd ed. (1995), chapter 29.
     */
    public double power() {
        double critical = ChiSquaredDistribution.of(df).inverseSurvivalProbability(significance);
        double mean = n * effect * effect / 2;
        PoissonDistribution poisson = PoissonDistribution.of(mean);
        double reach = FAR * Math.sqrt(mean) + AND_SOME;
        double power = 0;
        for (int j = (int) Math.max(0, mean - reach); j <= mean + reach; j++) {
            power += poisson.probability(j) * ChiSquaredDistribution.of(df + 2.0 * j).survivalProbability(critical);
        }
        return Math.min(1, power);
    }

    /** Whether not rejecting is no proof: more than one chance in five of missing the effect. */
    public boolean isWeak() {
        return power() < ENOUGH;
    }
}
