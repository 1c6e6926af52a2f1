package dk.styringsportal.statistics.agreement;

import dk.styringsportal.statistics.interval.Bootstrap;
import dk.styringsportal.statistics.interval.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance, for any number of coders and with
 * values missing. 1 is full agreement, 0 what chance gives, below it is worse than chance. He asks for 0.8, and 0.667 for
 * tentative conclusions.
 *
 * <p>K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), University of Pennsylvania,
 * Annenberg School for Communication, departmental paper 43; Content Analysis, 2nd ed. (2004), chapter 11.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /** Empty where no unit has two values, and where all values are alike, which chance would also have given. */
    public static OptionalDouble of(Ratings ratings, Metric metric) {
        double[] values = valuesOf(ratings);
        return of(placed(ratings, values), values, metric);
    }

    /**
     * The interval by drawing units. A single unit, or units so alike that the drawn ones often have no alpha, give none.
     *
     * <p>A. Zapf, S. Castell, L. Morawietz and A. Karch, "Measuring Inter-Rater Reliability for Nominal Data – Which
     * Coefficients and Confidence Intervals Are Appropriate?", BMC Medical Research Methodology 16 (2016), 93.
     */
    public static Optional<Interval> interval(Ratings ratings, Metric metric, Bootstrap bootstrap) {
        double[] values = valuesOf(ratings);
        return bootstrap.interval(placed(ratings, values), drawn -> of(drawn, values, metric));
    }

    /** The values that take part, each once, lowest first. */
    private static double[] valuesOf(Ratings ratings) {
        return ratings.pairable().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Each unit's values as places among all, found once and not for each draw. */
    private static List<int[]> placed(Ratings ratings, double[] values) {
        return ratings.pairable().stream()
                .map(unit -> unit.stream().mapToInt(value -> Arrays.binarySearch(values, value)).toArray())
                .toList();
    }

    /** A value that none of these units was given has no weight. */
    private static OptionalDouble of(List<int[]> units, double[] values, Metric metric) {
        double[][] coincidences = coincidences(units, values.length);
        double[] frequencies = new double[values.length];
        units.forEach(unit -> IntStream.of(unit).forEach(place -> frequencies[place]++));
        double n = Arrays.stream(frequencies).sum();
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                double apart = metric.squared(one, other, values, frequencies);
                observed += coincidences[one][other] * apart;
                expected += frequencies[one] * frequencies[other] * apart;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    /** How often two values meet in a unit; each pair counts both ways, and each value as one altogether. */
    private static double[][] coincidences(List<int[]> units, int values) {
        double[][] coincidences = new double[values][values];
        for (int[] unit : units) {
            double weight = 1.0 / (unit.length - 1);
            for (int one = 0; one < unit.length; one++) {
                for (int other = 0; other < unit.length; other++) {
                    coincidences[unit[one]][unit[other]] += one == other ? 0 : weight;
                }
            }
        }
        return coincidences;
    }
}
