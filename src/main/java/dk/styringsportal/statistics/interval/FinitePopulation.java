package dk.styringsportal.statistics.interval;

import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A population of which n members answered, all of them known by number: the 98 municipalities. The intervals are about
 * the mean and the share that all members would have given, <em>if it is chance who did not answer</em>; the more that
 * answered, the narrower, and with all of them there is nothing left to estimate.
 *
 * @param size N, at least 1
 */
public record FinitePopulation(int size) {

    public FinitePopulation {
        if (size < 1) {
            throw new IllegalArgumentException("A population has at least one member, not " + size);
        }
    }

    /** With {@link Confidence#USUAL}. */
    public Optional<Interval> mean(Distribution answered) {
        return mean(answered, Confidence.USUAL);
    }

    /**
     * Mean ± t · s/√n · √(1 − n/N), with t of n − 1 degrees of freedom. Empty when only one of several answered.
     *
     * <p>W. G. Cochran, Sampling Techniques, 3rd ed. (1977), sections 2.6–2.8.
     *
     * @throws IllegalArgumentException when more answered than there are
     */
    public Optional<Interval> mean(Distribution answered, Confidence confidence) {
        int n = answered.n();
        refuseMoreThanAll(n);
        double mean = answered.mean();
        if (n == size) {
            return Optional.of(new Interval(mean, mean));
        }
        OptionalDouble deviation = answered.standardDeviation();
        if (deviation.isEmpty()) {
            return Optional.empty();
        }
        double t = TDistribution.of(n - 1).inverseSurvivalProbability(confidence.errorRate() / 2);
        double half = t * deviation.getAsDouble() * Math.sqrt((1 - (double) n / size) / n);
        return Optional.of(new Interval(mean - half, mean + half));
    }

    /** With {@link Confidence#USUAL}. */
    public Optional<Interval> share(Share answered) {
        return share(answered, Confidence.USUAL);
    }

    /**
     * Wilson's score interval, with the variance that a share has when drawn without replacement,
     * P(1 − P)/n · (N − n)/(N − 1): the n answers are worth n · (N − 1)/(N − n) independent ones. Cut to what can be, as
     * those who did not answer can at most all be of one mind. Empty when only one of several answered.
     *
     * <p>The variance: Cochran (as above), theorem 3.2. The interval: {@link WilsonInterval}. Putting the sample's worth in
     * the place of its size: E. L. Korn and B. I. Graubard, "Confidence Intervals for Proportions with Small Expected
     * Number of Positive Counts Estimated from Survey Data", Survey Methodology 24 (1998), 193–201.
     *
     * @throws IllegalArgumentException when more answered than there are
     */
    public Optional<Interval> share(Share answered, Confidence confidence) {
        int n = answered.whole();
        refuseMoreThanAll(n);
        double share = answered.toDouble();
        if (n == size) {
            return Optional.of(new Interval(share, share));
        }
        if (n < 2) {
            return Optional.empty();
        }
        double worth = n * ((double) (size - 1) / (size - n));
        double ifNoneOfTheRest = (double) answered.part() / size;
        double ifAllOfTheRest = (double) (answered.part() + size - n) / size;
        return Optional.of(WilsonInterval.of(share, worth, confidence).within(ifNoneOfTheRest, ifAllOfTheRest));
    }

    private void refuseMoreThanAll(int n) {
        if (n > size) {
            throw new IllegalArgumentException(n + " cannot have answered of " + size);
        }
    }
}
