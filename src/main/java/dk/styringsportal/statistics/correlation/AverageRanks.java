package dk.styringsportal.statistics.correlation;

import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** The places of values, lowest first; R's {@code rank(x)}. */
public final class AverageRanks {

    private static final NaturalRanking RANKING = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);

    private AverageRanks() {}

    /**
     * The rank of each value, in the order given. 1 is the lowest; equal values share the average of their places, so the
     * ranks of n values always add up to n(n + 1)/2. Nothing has no ranks.
     *
     * @param values in any order; never not-a-number
     */
    public static double[] of(double[] values) {
        return values.length == 0 ? new double[0] : RANKING.apply(values);
    }
}
