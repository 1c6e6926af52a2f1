package dk.styringsportal.statistics.distance;

import dk.styringsportal.statistics.Distribution;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Municipalities by several measures, each measure in standard deviations from its mean, so that inhabitants and kroner
 * can be weighed against each other.
 *
 * @param rows one for each municipality, with one value for each measure
 */
public record Standardised(List<List<Double>> rows) {

    public Standardised {
        rows = rows.stream().map(List::copyOf).toList();
        int measures = rows.isEmpty() ? 0 : rows.get(0).size();
        if (rows.stream().anyMatch(row -> row.size() != measures)) {
            throw new IllegalArgumentException("Every row has a value for each of the " + measures + " measures");
        }
    }

    /**
     * (value − mean) / standard deviation, with n − 1. A measure on which all are alike becomes 0 for all and parts nobody.
     *
     * @param raw one row for each municipality, with one finite value for each measure; who lacks one is left out
     */
    public static Standardised of(List<List<Double>> raw) {
        int measures = new Standardised(raw).measures();
        List<Measure> columns = IntStream.range(0, measures)
                .mapToObj(measure -> Measure.of(raw.stream().map(row -> row.get(measure)).toList()))
                .toList();
        return new Standardised(raw.stream()
                .map(row -> IntStream.range(0, measures)
                        .mapToObj(measure -> columns.get(measure).standardise(row.get(measure)))
                        .toList())
                .toList());
    }

    /**
     * √(Σ weight · (difference in standard deviations)²): 0 for two who are alike on all that has weight.
     *
     * @param one row, counted from 0
     * @param other row, counted from 0
     * @param weights one for each measure, 0 or more; 0 leaves the measure out
     */
    public double distance(int one, int other, List<Double> weights) {
        boolean usable = weights.stream().allMatch(weight -> weight >= 0 && Double.isFinite(weight));
        if (weights.size() != measures() || !usable) {
            throw new IllegalArgumentException("A weight of 0 or more for each of " + measures() + " measures, not " + weights);
        }
        double sum = 0;
        for (int measure = 0; measure < weights.size(); measure++) {
            double difference = rows.get(one).get(measure) - rows.get(other).get(measure);
            sum += weights.get(measure) * difference * difference;
        }
        return Math.sqrt(sum);
    }

    /**
     * The rows nearest to one, nearest first and without itself; those equally near in the order of the rows.
     *
     * @param count how many, fewer if there are not so many others
     */
    public List<Integer> nearest(int one, int count, List<Double> weights) {
        double[] distances =
                IntStream.range(0, rows.size()).mapToDouble(other -> distance(one, other, weights)).toArray();
        return IntStream.range(0, rows.size())
                .filter(other -> other != one)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> distances[other]))
                .limit(count)
                .toList();
    }

    private int measures() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    private record Measure(double mean, double deviation) {

        static Measure of(List<Double> values) {
            Distribution distribution = Distribution.of(values);
            return new Measure(distribution.mean(), distribution.standardDeviation().orElse(0));
        }

        double standardise(double value) {
            return deviation == 0 ? 0 : (value - mean) / deviation;
        }
    }
}
