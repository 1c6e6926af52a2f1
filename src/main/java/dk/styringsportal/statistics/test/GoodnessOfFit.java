package dk.styringsportal.statistics.test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * Whether those who answered are spread over classes as a population is. The test takes them for a sample drawn from a
 * boundless population: where most of a finite one answered it all but never rejects, so little can be read from that.
 *
 * @param observed those who answered per class
 * @param population the population per class, as counts or as shares, 0 or more; only how they are to each other matters
 */
public record GoodnessOfFit(List<Integer> observed, List<BigFraction> population) {

    /** @throws IllegalArgumentException when somebody answered from a class that the population lacks */
    public GoodnessOfFit {
        observed = Counts.checked(observed);
        population = List.copyOf(population);
        if (observed.size() != population.size()) {
            throw new IllegalArgumentException(
                    "Both have the same classes, not " + observed.size() + " and " + population.size());
        }
        for (int i = 0; i < observed.size(); i++) {
            int sign = population.get(i).signum();
            if (sign < 0 || sign == 0 && observed.get(i) > 0) {
                throw new IllegalArgumentException("Class " + i + ": " + observed.get(i) + " answered of a population of "
                        + population.get(i) + "; the population is 0 or more, and more where anybody answered");
            }
        }
    }

    /** How many of each class would have answered, were they spread as the population is; not rounded. */
    public List<BigFraction> expected() {
        BigFraction all = population.stream().reduce(BigFraction.ZERO, BigFraction::add);
        int n = Counts.total(observed);
        return population.stream()
                .map(size -> all.signum() == 0 ? BigFraction.ZERO : size.multiply(n).divide(all))
                .toList();
    }

    /** R's {@code chisq.test(observed, p = population, rescale.p = TRUE)}; empty when nobody answered or one class is left. */
    public Optional<ChiSquare> chiSquare() {
        List<BigFraction> expected = expected();
        int[] classes = IntStream.range(0, observed.size()).filter(i -> expected.get(i).signum() > 0).toArray();
        if (classes.length < 2) {
            return Optional.empty();
        }
        var test = ChiSquareTest.withDefaults()
                .test(
                        IntStream.of(classes).mapToDouble(i -> expected.get(i).doubleValue()).toArray(),
                        IntStream.of(classes).mapToLong(observed::get).toArray());
        return Optional.of(new ChiSquare(test.getStatistic(), classes.length - 1, test.getPValue()));
    }
}
