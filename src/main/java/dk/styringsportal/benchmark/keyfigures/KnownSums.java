package dk.styringsportal.benchmark.keyfigures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What follows from sums that are known. They are added to and taken from each other, with weights, until numbers that are not looked
 * for fall out; what is left of the weights says from which sums it follows.
 */
final class KnownSums {

    private static final double ZERO = 1e-7;

    /** Each of the combinations that are left: the weight of every sum in it. */
    private final List<double[]> weights = new ArrayList<>();

    /**
     * A sum of some numbers that is known.
     *
     * @param times how often each number is in it; none that is in it 0 times
     * @param from the sums that it follows from
     */
    record Following(Map<Integer, Double> times, Set<Integer> from) {}

    /** @param sums how many are known */
    KnownSums(int sums) {
        this(sums, sum -> true);
    }

    /**
     * @param sums how many there are
     * @param known which of them are known
     */
    KnownSums(int sums, IntPredicate known) {
        IntStream.range(0, sums).filter(known).forEach(sum -> {
            double[] one = new double[sums];
            one[sum] = 1;
            weights.add(one);
        });
    }

    private KnownSums(List<double[]> weights) {
        weights.forEach(one -> this.weights.add(one.clone()));
    }

    /** One from which numbers can fall out that are still in this. */
    KnownSums copy() {
        return new KnownSums(weights);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /**
     * From now on no sum has this number in it.
     *
     * @param times how often the number is in each sum
     */
    void without(Map<Integer, Double> times) {
        double[] left = weights.stream().mapToDouble(one -> times(times, one)).toArray();
        int best = -1;
        for (int i = 0; i < left.length; i++) {
            if (Math.abs(left[i]) > ZERO && (best < 0 || Math.abs(left[i]) > Math.abs(left[best]))) {
                best = i;
            }
        }
        if (best >= 0) {
            for (int i = 0; i < left.length; i++) {
                if (i != best && Math.abs(left[i]) > ZERO) {
                    subtract(weights.get(i), weights.get(best), left[i] / left[best]);
                }
            }
            weights.remove(best);
        }
    }

    private static double times(Map<Integer, Double> times, double[] weights) {
        double sum = 0;
        for (Map.Entry<Integer, Double> one : times.entrySet()) {
            sum += one.getValue() * weights[one.getKey()];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * row[i];
        }
    }

    /**
     * The sums of these numbers that are known, none of which follows from the others.
     *
     * @param numbers how often each is in each sum; all others have been taken out
     */
    List<Following> of(Map<Integer, Map<Integer, Double>> numbers) {
        List<Integer> places = List.copyOf(new TreeMap<>(numbers).keySet());
        List<double[]> rows = new ArrayList<>();
        for (double[] one : weights) {
            double[] row = new double[places.size() + one.length];
            for (int i = 0; i < places.size(); i++) {
                row[i] = times(numbers.get(places.get(i)), one);
            }
            System.arraycopy(one, 0, row, places.size(), one.length);
            rows.add(row);
        }
        List<double[]> found = new ArrayList<>();
        for (int column = 0; column < places.size() && !rows.isEmpty(); column++) {
            reduce(rows, found, column);
        }
        return found.stream().map(row -> following(row, places)).toList();
    }

    private static void reduce(List<double[]> rows, List<double[]> found, int column) {
        int best = IntStream.range(0, rows.size())
                .reduce((one, other) -> Math.abs(rows.get(other)[column]) > Math.abs(rows.get(one)[column]) ? other : one)
                .orElseThrow();
        double by = rows.get(best)[column];
        if (Math.abs(by) <= ZERO) {
            return;
        }
        double[] pivot = rows.remove(best);
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] /= by;
        }
        for (List<double[]> some : List.of(rows, found)) {
            some.stream().filter(row -> Math.abs(row[column]) > ZERO).forEach(row -> subtract(row, pivot, row[column]));
        }
        found.add(pivot);
    }

    private static Following following(double[] row, List<Integer> places) {
        Map<Integer, Double> times = new HashMap<>();
        Set<Integer> from = new LinkedHashSet<>();
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > ZERO && i < places.size()) {
                times.put(places.get(i), row[i]);
            } else if (Math.abs(row[i]) > ZERO) {
                from.add(i - places.size());
            }
        }
        return new Following(times, from);
    }
}
