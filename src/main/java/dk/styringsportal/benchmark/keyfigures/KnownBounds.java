package dk.styringsportal.benchmark.keyfigures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Between which bounds numbers of at least 0 must lie, where sums of them are known, and where some are at most as much as others. A
 * number's bounds follow from those of the others in the same sum; that is gone through until nothing becomes narrower.
 */
final class KnownBounds {

    private static final int MOST_ROUNDS = 100;
    private static final double ZERO = 1e-9;

    private final double[] low;
    private final double[] high;
    private final List<Row> rows = new ArrayList<>();

    private record Row(int[] places, double[] times, double least, double most) {}

    /** @param numbers how many there are */
    KnownBounds(int numbers) {
        low = new double[numbers];
        high = new double[numbers];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    /**
     * Takes note of a sum.
     *
     * @param times how often each number is in it, by its place; below 0 where it is taken away
     * @param least the sum is at least so much; negative infinity where that is not known
     * @param most and at most so much
     */
    void add(Map<Integer, Integer> times, double least, double most) {
        rows.add(new Row(
                times.keySet().stream().mapToInt(Integer::intValue).toArray(),
                times.values().stream().mapToDouble(Integer::doubleValue).toArray(),
                least,
                most));
    }

    /** To be called once all sums are known. */
    void narrow() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Row row : rows) {
                changed |= narrowed(row);
            }
        }
    }

    private boolean narrowed(Row row) {
        Reach largest = new Reach(row, true);
        Reach smallest = new Reach(row, false);
        boolean changed = false;
        for (int i = 0; i < row.places.length; i++) {
            int place = row.places[i];
            double one = (row.least - largest.without(i)) / row.times[i];
            double other = (row.most - smallest.without(i)) / row.times[i];
            double least = row.times[i] > 0 ? one : other;
            double most = row.times[i] > 0 ? other : one;
            if (least > low[place] + ZERO) {
                low[place] = least;
                changed = true;
            }
            if (most < high[place] - ZERO) {
                high[place] = most;
                changed = true;
            }
        }
        return changed;
    }

    /** The largest or smallest that a row's numbers can be, as the bounds were when its sum was looked at. */
    private final class Reach {

        private final double infinity;
        private final double[] each;
        private double sum;
        private int unbounded;

        Reach(Row row, boolean largest) {
            infinity = largest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            each = new double[row.places.length];
            for (int i = 0; i < each.length; i++) {
                each[i] = row.times[i] * (row.times[i] > 0 == largest ? high[row.places[i]] : low[row.places[i]]);
                if (Double.isInfinite(each[i])) {
                    unbounded++;
                } else {
                    sum += each[i];
                }
            }
        }

        /** The sum of all but one. */
        double without(int but) {
            if (Double.isInfinite(each[but])) {
                return unbounded > 1 ? infinity : sum;
            }
            return unbounded > 0 ? infinity : sum - each[but];
        }
    }

    /** At least 0. */
    double low(int place) {
        return low[place];
    }

    /** Infinity where nothing bounds it. */
    double high(int place) {
        return high[place];
    }
}
