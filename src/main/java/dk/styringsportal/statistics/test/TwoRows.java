package dk.styringsportal.statistics.test;

import dk.styringsportal.statistics.test.Independence.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * A table of two groups over classes, as those who answered and those who did not over small, middle-sized and large
 * municipalities. A class that is empty in both groups takes no part; with an empty group, or one class left, there is
 * nothing to test.
 *
 * @param first the first group's counts per class
 * @param second the second group's, over the same classes
 */
public record TwoRows(List<Integer> first, List<Integer> second) {

    /** W. G. Cochran, "Some Methods for Strengthening the Common χ² Tests", Biometrics 10 (1954), 417–451, asks for 5. */
    private static final int LEAST_EXPECTED = 5;

    /** Smallest p that can come out: 1 / 10,000. */
    private static final int USUAL_RESAMPLES = 9999;

    public TwoRows {
        first = Counts.checked(first);
        second = Counts.checked(second);
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "Both rows have the same classes, not " + first.size() + " and " + second.size());
        }
        if ((long) Counts.total(first) + Counts.total(second) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A table holds at most " + Integer.MAX_VALUE);
        }
    }

    /** The classes that anybody is in, counted from 0. */
    public List<Integer> columns() {
        return IntStream.range(0, first.size()).filter(column -> total(column) > 0).boxed().toList();
    }

    /** What the first row would hold were both groups spread alike, not rounded; 0 in a class that is empty. */
    public List<BigFraction> expectedFirst() {
        return expected(Counts.total(first));
    }

    /** What the second row would hold were both groups spread alike, not rounded; 0 in a class that is empty. */
    public List<BigFraction> expectedSecond() {
        return expected(Counts.total(second));
    }

    /** Pearson's test, without Yates's correction however few classes; R's {@code chisq.test(x, correct = FALSE)}. */
    public Optional<ChiSquare> chiSquare() {
        if (!isTestable()) {
            return Optional.empty();
        }
        var test = ChiSquareTest.withDefaults().test(new long[][] {used(first), used(second)});
        return Optional.of(new ChiSquare(test.getStatistic(), columns().size() - 1, test.getPValue()));
    }

    /**
     * The exact test ({@link ExactTwoRows}): R's {@code fisher.test(x)}. Empty where there is nothing to test, or so many
     * tables with the same sums that going through all would take long.
     */
    public OptionalDouble fisher() {
        return isTestable() ? new ExactTwoRows(this).p() : OptionalDouble.empty();
    }

    /**
     * p from tables drawn with the same sums ({@link SimulatedTwoRows}), as R's
     * {@code chisq.test(x, simulate.p.value = TRUE, B = resamples)}. Empty where there is nothing to test.
     *
     * @param seed the same seed gives the same p, in whatever order the classes stand
     * @param resamples tables to draw, at least 1; p is never below 1 / (resamples + 1)
     */
    public OptionalDouble simulated(long seed, int resamples) {
        return isTestable() ? OptionalDouble.of(new SimulatedTwoRows(this, seed).p(resamples)) : OptionalDouble.empty();
    }

    /**
     * The test that the counts allow: chi-square where at least 5 are expected everywhere, otherwise the exact one, or
     * 9999 drawn tables where that would take too long. Empty where there is nothing to test.
     */
    public Optional<Independence> test(long seed) {
        return chiSquare().map(chiSquare -> {
            double least = leastExpected();
            OptionalDouble exact = least < LEAST_EXPECTED ? fisher() : OptionalDouble.empty();
            if (least >= LEAST_EXPECTED) {
                return new Independence(Method.CHI_SQUARE, chiSquare.statistic(), chiSquare.df(), chiSquare.p(), least);
            }
            return exact.isPresent()
                    ? new Independence(Method.FISHER, chiSquare.statistic(), chiSquare.df(), exact.getAsDouble(), least)
                    : new Independence(Method.MONTE_CARLO, chiSquare.statistic(), chiSquare.df(),
                            simulated(seed, USUAL_RESAMPLES).orElseThrow(), least);
        });
    }

    long[] used(List<Integer> row) {
        return columns().stream().mapToLong(row::get).toArray();
    }

    private boolean isTestable() {
        return columns().size() > 1 && Counts.total(first) > 0 && Counts.total(second) > 0;
    }

    private double leastExpected() {
        return Stream.of(expectedFirst(), expectedSecond())
                .flatMap(row -> columns().stream().map(row::get))
                .mapToDouble(BigFraction::doubleValue)
                .min()
                .orElseThrow();
    }

    private List<BigFraction> expected(int row) {
        int all = Counts.total(first) + Counts.total(second);
        return IntStream.range(0, first.size())
                .mapToObj(column -> all == 0 ? BigFraction.ZERO : BigFraction.of((long) total(column) * row).divide(all))
                .toList();
    }

    private int total(int column) {
        return first.get(column) + second.get(column);
    }
}
