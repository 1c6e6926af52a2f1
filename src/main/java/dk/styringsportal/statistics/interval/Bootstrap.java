package dk.styringsportal.statistics.interval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Intervals by drawing, with replacement, as many clusters as there are, over and over, and seeing how the figure varies.
 * A cluster is what was asked as one: a municipality with all its persons, a text with all its coders. The percentile
 * interval: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; clusters drawn whole:
 * A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application (1997), section 3.8.
 *
 * <p>The same seed and the same clusters in the same order give the same interval, bit for bit, on every Java.
 *
 * @param seed kept beside the interval, so that it can be computed again
 * @param resamples how often to draw, at least 100
 */
public record Bootstrap(long seed, int resamples, Confidence confidence) {

    private static final int USUAL_RESAMPLES = 2000;
    private static final int FEWEST_RESAMPLES = 100;

    /** Beyond one draw in this many without a figure, what the others give is no longer the whole picture. */
    private static final int ONE_WITHOUT_FIGURE_IN = 20;

    /** Straight lines between the ordered figures, as {@code quantile(figures, c(.025, .975))} of R. */
    private static final Quantile HF7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    public Bootstrap {
        if (resamples < FEWEST_RESAMPLES) {
            throw new IllegalArgumentException("A bootstrap takes at least " + FEWEST_RESAMPLES + " resamples, not " + resamples);
        }
    }

    /** 2000 resamples, {@link Confidence#USUAL}. */
    public static Bootstrap seeded(long seed) {
        return new Bootstrap(seed, USUAL_RESAMPLES, Confidence.USUAL);
    }

    /**
     * The interval of a figure. Draws without a figure (as when no member of a group was drawn) are left out; more than one
     * in twenty of them, or fewer than two clusters, and there is no interval.
     *
     * @param clusters in an order that does not depend on chance
     * @param figure of the drawn clusters; the list it is handed is drawn anew each time and must not be kept
     */
    public <C> Optional<Interval> interval(List<C> clusters, Function<List<C>, OptionalDouble> figure) {
        if (clusters.size() < 2) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        double[] figures = IntStream.range(0, resamples)
                .mapToObj(resample -> figure.apply(drawn(clusters, random)))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if ((long) (resamples - figures.length) * ONE_WITHOUT_FIGURE_IN > resamples) {
            return Optional.empty();
        }
        double[] bounds = HF7.evaluate(figures, confidence.errorRate() / 2, 1 - confidence.errorRate() / 2);
        return Optional.of(new Interval(bounds[0], bounds[1]));
    }

    @SuppressWarnings("unchecked")
    private static <C> List<C> drawn(List<C> clusters, Random random) {
        Object[] drawn = new Object[clusters.size()];
        Arrays.setAll(drawn, place -> clusters.get(random.nextInt(drawn.length)));
        return (List<C>) Arrays.asList(drawn);
    }
}
