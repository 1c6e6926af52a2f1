package dk.styringsportal.statistics.interval;

import dk.styringsportal.statistics.Share;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * The score interval for a share of a sample: the shares that a test would not reject. It stays within [0, 1] and has
 * width also where nobody or everybody agreed. No continuity correction.
 *
 * <p>E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212; R's {@code prop.test(x, n, correct = FALSE)}.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /** With {@link Confidence#USUAL}. */
    public static Interval of(Share share) {
        return of(share, Confidence.USUAL);
    }

    public static Interval of(Share share, Confidence confidence) {
        var bounds = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                share.whole(), share.part(), confidence.errorRate());
        double observed = share.toDouble();
        return new Interval(Math.min(bounds.getLowerBound(), observed), Math.max(bounds.getUpperBound(), observed));
    }

    /**
     * The same formula for a sample that is worth another number of independent answers than it holds.
     *
     * @param share in [0, 1]
     * @param worth above 0, need not be whole
     */
    static Interval of(double share, double worth, Confidence confidence) {
        double z = confidence.standardErrors();
        double shrink = 1 + z * z / worth;
        double centre = (share + z * z / (2 * worth)) / shrink;
        double half = z * Math.sqrt((share * (1 - share) + z * z / (4 * worth)) / worth) / shrink;
        return new Interval(Math.min(centre - half, share), Math.max(centre + half, share));
    }
}
