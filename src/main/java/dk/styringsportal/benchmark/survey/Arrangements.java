package dk.styringsportal.benchmark.survey;

import dk.styringsportal.statistics.correlation.Pair;
import dk.styringsportal.statistics.interval.ClusterCounts;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In how many ways the same answers may lie over the municipalities. A figure that rests on where they lie, as a correlation does, can be
 * tried out by whoever knows the municipalities' populations; where it is told in few digits and there are many ways, a thousand and
 * more give the very same figures, and nobody can tell which is the true one.
 */
public final class Arrangements {

    /** Coefficients and shares are told in hundredths, from −1 to 1. */
    private static final BigInteger VALUES = BigInteger.valueOf(201);

    private static final BigInteger WAYS_FOR_EACH = BigInteger.valueOf(1000);

    private Arrangements() {}

    /** Whether Pearson's and Spearman's coefficients with both background variables may be told of these ratings. */
    public static boolean hide(List<Pair> ratings) {
        return areEnough(ways(ratings.stream().map(Pair::y).toList()), 4);
    }

    /** Whether the two ends of an interval may be told that was made by drawing municipalities. */
    public static boolean hideClusters(List<ClusterCounts> clusters) {
        BigInteger ways = clusters.stream()
                .collect(Collectors.groupingBy(cluster -> List.of(cluster.whole(), cluster.otherWhole())))
                .values()
                .stream()
                .map(alike -> ways(alike.stream().map(ClusterCounts::part).toList())
                        .multiply(ways(alike.stream().map(ClusterCounts::otherPart).toList())))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return areEnough(ways, 2);
    }

    private static boolean areEnough(BigInteger ways, int figures) {
        return ways.compareTo(VALUES.pow(figures).multiply(WAYS_FOR_EACH)) >= 0;
    }

    /** In how many orders they can stand, equal ones told apart by nothing. */
    static BigInteger ways(Collection<?> values) {
        return values.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .map(Arrangements::factorial)
                .reduce(factorial(values.size()), BigInteger::divide);
    }

    private static BigInteger factorial(long number) {
        BigInteger product = BigInteger.ONE;
        for (long factor = 2; factor <= number; factor++) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }
}
