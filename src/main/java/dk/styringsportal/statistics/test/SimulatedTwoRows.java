package dk.styringsportal.statistics.test;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tables drawn with the sums of the one seen: the persons of all classes lie in one urn, the smaller group is drawn from it
 * without putting back. The time taken is tables times the smaller group.
 *
 * <p>A. C. A. Hope, "A Simplified Monte Carlo Significance Test Procedure", Journal of the Royal Statistical Society B 30
 * (1968), 582–598, whence the 1 that is added above and below: the table seen is one of those that could be drawn.
 */
final class SimulatedTwoRows {

    /** Equal statistics may differ in their last digits when added up in another order; the same allowance as R's. */
    private static final double AS_LARGE = 1 - 64 * Math.ulp(1.0);

    private final int[] columns;
    private final int drawn;
    private final double seen;
    private final Random random;

    /** @param table with something to test */
    SimulatedTwoRows(TwoRows table, long seed) {
        long[] first = table.used(table.first());
        long[] second = table.used(table.second());
        int[] totals = IntStream.range(0, first.length).map(i -> (int) (first[i] + second[i])).toArray();
        long[] smaller = Arrays.stream(first).sum() <= Arrays.stream(second).sum() ? first : second;
        drawn = (int) Arrays.stream(smaller).sum();
        seen = statistic(Arrays.stream(smaller).mapToInt(Math::toIntExact).toArray(), totals);
        columns = totals.clone();
        Arrays.sort(columns);
        random = new Random(seed);
    }

    /** (1 + tables with a statistic as large) / (1 + tables). */
    double p(int tables) {
        if (tables < 1) {
            throw new IllegalArgumentException("At least one table is drawn, not " + tables);
        }
        int asLarge = 0;
        for (int table = 0; table < tables; table++) {
            if (statistic(draw(), columns) >= AS_LARGE * seen) {
                asLarge++;
            }
        }
        return (1.0 + asLarge) / (1.0 + tables);
    }

    private int[] draw() {
        int[] urn = columns.clone();
        int left = Arrays.stream(urn).sum();
        int[] row = new int[urn.length];
        for (int person = 0; person < drawn; person++) {
            int place = random.nextInt(left--);
            int column = 0;
            while (place >= urn[column]) {
                place -= urn[column++];
            }
            urn[column]--;
            row[column]++;
        }
        return row;
    }

    /** Chi-square's but for a factor that all tables with these sums share. */
    private double statistic(int[] row, int[] totals) {
        double share = (double) drawn / Arrays.stream(totals).sum();
        double statistic = 0;
        for (int column = 0; column < row.length; column++) {
            double off = row[column] - share * totals[column];
            statistic += off * off / totals[column];
        }
        return statistic;
    }
}
