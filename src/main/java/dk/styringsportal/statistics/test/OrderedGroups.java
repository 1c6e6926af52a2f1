package dk.styringsportal.statistics.test;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What two groups answered on one ordered scale, as counts per answer. The work grows with the answers there are to choose
 * from and not with those who chose, so a million persons cost what ten do.
 *
 * @param one the first group's counts, lowest answer first; at most 2³¹ − 1 altogether
 * @param other the second group's, over the same answers
 */
public record OrderedGroups(List<Integer> one, List<Integer> other) {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public OrderedGroups {
        one = Counts.checked(one);
        other = Counts.checked(other);
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "Both groups answer on one scale, not on " + one.size() + " and " + other.size() + " answers");
        }
    }

    /** How many the first group has. */
    public int n() {
        return Counts.total(one);
    }

    /** How many the second group has. */
    public int otherN() {
        return Counts.total(other);
    }

    /**
     * The Mann-Whitney test (Wilcoxon's rank sum), by the normal approximation with corrections for ties and continuity; R's
     * {@code wilcox.test(x, y, correct = TRUE, exact = FALSE)}. Empty when a group is.
     *
     * <p>H. B. Mann and D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the
     * Other", The Annals of Mathematical Statistics 18 (1947), 50–60; the variance with ties: M. Hollander and D. A. Wolfe,
     * Nonparametric Statistical Methods (1973), 68–75.
     */
    public Optional<MannWhitney> mannWhitney() {
        if (pairs() == 0) {
            return Optional.empty();
        }
        return Optional.of(new MannWhitney((pairs() + surplus()) / 2.0, p()));
    }

    /**
     * Cliff's delta: of all pairs of one member from each group, the share in which the first group's answered higher less
     * the share in which the second's did. From −1 (all of the first group below all of the second) over 0 to 1. Empty when
     * a group is.
     *
     * <p>N. Cliff, "Dominance Statistics: Ordinal Analyses to Answer Ordinal Questions", Psychological Bulletin 114 (1993),
     * 494–509.
     */
    public Optional<BigFraction> cliffsDelta() {
        return pairs() == 0 ? Optional.empty() : Optional.of(BigFraction.of(surplus()).divide(pairs()));
    }

    private OptionalDouble p() {
        BigInteger spread = untied();
        if (spread.signum() == 0) {
            return OptionalDouble.empty();
        }
        long n = (long) n() + otherN();
        double variance = BigFraction.of(spread.multiply(BigInteger.valueOf(pairs())),
                        BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1)).multiply(BigInteger.valueOf(12)))
                .doubleValue();
        // The surplus is twice U's distance from its mean; the correction for continuity takes half a step off U
        double z = Math.max(0, (Math.abs(surplus()) - 1) / 2.0) / Math.sqrt(variance);
        return OptionalDouble.of(Math.min(1, 2 * STANDARD_NORMAL.survivalProbability(z)));
    }

    /** Pairs of one member from each group, at most 2⁶². */
    private long pairs() {
        return (long) n() * otherN();
    }

    /** Pairs in which the first group's member answered higher, less those in which the second's did. */
    private long surplus() {
        long surplus = 0;
        long below = 0;
        long otherBelow = 0;
        for (int answer = 0; answer < one.size(); answer++) {
            surplus += one.get(answer) * otherBelow - other.get(answer) * below;
            below += one.get(answer);
            otherBelow += other.get(answer);
        }
        return surplus;
    }

    /** n³ − n less t³ − t for each answer's t: what ties leave of the ranks' spread. 0 when all answered the same. */
    private BigInteger untied() {
        BigInteger left = cubeLess((long) n() + otherN());
        for (int answer = 0; answer < one.size(); answer++) {
            left = left.subtract(cubeLess((long) one.get(answer) + other.get(answer)));
        }
        return left;
    }

    private static BigInteger cubeLess(long t) {
        BigInteger tied = BigInteger.valueOf(t);
        return tied.pow(3).subtract(tied);
    }
}
