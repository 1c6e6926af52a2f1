package dk.styringsportal.statistics.test;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.apache.commons.numbers.core.Sum;

/**
 * The exact test of a table with two rows: the chance, all sums given, of the table seen and of every table that is no
 * likelier. Two classes are Fisher's test; more are its extension. The {@code FisherExactTest} of Commons Statistics 1.2
 * is not used for two: where another table is exactly as likely as the one seen it may leave that out, and gives half of p
 * (0.52 for 0 2 / 2 3, which is 1).
 *
 * <p>G. H. Freeman and J. H. Halton, "Note on an Exact Treatment of Contingency, Goodness of Fit and Other Problems of
 * Significance", Biometrika 38 (1951), 141–149.
 */
final class ExactTwoRows {

    private static final long MOST_TABLES = 1_000_000;

    /** Tables as likely as the one seen may come out some last digits likelier; R's {@code relErr} of fisher.test. */
    private static final double AS_LIKELY = Math.log1p(1e-7);

    private final int[] first;
    private final int[] second;

    /** Persons per class, fewest first: the last class takes what is left, and the more that saves the better. */
    private final int[] columns;

    /** For each of {@link #columns}, the logarithm of the ways to pick so many of its persons. */
    private double[][] logWays;

    private double logLikelihoodOfSeen;
    private double sum;

    /** @param table with something to test */
    ExactTwoRows(TwoRows table) {
        int[] one = ints(table.used(table.first()));
        int[] other = ints(table.used(table.second()));
        boolean oneIsSmaller = sumOf(one) <= sumOf(other);
        first = oneIsSmaller ? one : other;
        second = oneIsSmaller ? other : one;
        columns = new int[first.length];
        Arrays.setAll(columns, column -> first[column] + second[column]);
        Arrays.sort(columns);
    }

    private static int[] ints(long[] counts) {
        return LongStream.of(counts).mapToInt(Math::toIntExact).toArray();
    }

    /** Empty when there are more than a million tables. */
    OptionalDouble p() {
        if (tables() > MOST_TABLES) {
            return OptionalDouble.empty();
        }
        double all = LogBinomialCoefficient.value(sumOf(columns), sumOf(first));
        logLikelihoodOfSeen = -all;
        for (int column = 0; column < first.length; column++) {
            logLikelihoodOfSeen += LogBinomialCoefficient.value(first[column] + second[column], first[column]);
        }
        logWays = new double[columns.length][];
        Arrays.setAll(logWays, column -> logWays(columns[column], atMost(column)));
        sum = 0;
        addTables(0, sumOf(first), sumOf(columns), -all);
        return OptionalDouble.of(Math.min(1, sum));
    }

    /** How many of the first, smaller row can be in a class. */
    private int atMost(int column) {
        return Math.min(columns[column], sumOf(first));
    }

    /** At most so many; fewer where the last class cannot take what is left. */
    private double tables() {
        double tables = 1;
        for (int column = 0; column < columns.length - 1; column++) {
            tables *= atMost(column) + 1.0;
        }
        return tables;
    }

    /** Each from the one before, since each of its own takes a thousand times as long for large classes. */
    private static double[] logWays(int size, int most) {
        double[] logWays = new double[most + 1];
        Sum ways = Sum.create();
        for (int picked = 1; picked <= most; picked++) {
            logWays[picked] = ways.add(Math.log((size - picked + 1.0) / picked)).getAsDouble();
        }
        return logWays;
    }

    /**
     * Goes through what the first row may hold from this class on.
     *
     * @param left of the first row for this class and those after
     * @param room in this class and those after
     * @param logLikelihood of the classes before
     */
    private void addTables(int column, int left, int room, double logLikelihood) {
        if (column == columns.length - 1) {
            double total = logLikelihood + logWays[column][left];
            sum += total <= logLikelihoodOfSeen + AS_LIKELY ? Math.exp(total) : 0;
            return;
        }
        int roomAfter = room - columns[column];
        for (int here = Math.max(0, left - roomAfter); here <= Math.min(columns[column], left); here++) {
            addTables(column + 1, left - here, roomAfter, logLikelihood + logWays[column][here]);
        }
    }

    private static int sumOf(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
