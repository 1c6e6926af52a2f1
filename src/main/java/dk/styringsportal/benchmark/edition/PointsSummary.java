package dk.styringsportal.benchmark.edition;

import dk.styringsportal.statistics.Distribution;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** A distribution of points, as an edition says it. */
final class PointsSummary {

    private PointsSummary() {}

    /**
     * In points on the 0–100 scale: n, mean (also exactly, as a fraction), quartiles by HF7, extremes, and the standard
     * deviation; a single value has none of the last.
     */
    static Map<String, Object> of(Distribution points) {
        Map<String, Object> summary = new TreeMap<>();
        summary.put("n", points.n());
        summary.put("mean", points.mean());
        summary.put("meanExact", text(points.exactMean()));
        summary.put("median", points.median());
        summary.put("q1", points.q1());
        summary.put("q3", points.q3());
        summary.put("min", points.min());
        summary.put("max", points.max());
        points.standardDeviation().ifPresent(deviation -> summary.put("sd", deviation));
        return summary;
    }

    /** Of a question that can give only two different points: a median and quartiles would say little, or what nobody can have. */
    static EditionFigure withoutQuartiles(EditionFigure points) {
        if (points.isSuppressed()) {
            return points;
        }
        Map<String, Object> values = new TreeMap<>(points.values());
        values.keySet().removeAll(Set.of("median", "q1", "q3"));
        return new EditionFigure(points.kind(), points.keys(), values);
    }

    /** "200/3", or "70" where it is whole. */
    private static String text(BigFraction value) {
        return value.getDenominator().equals(java.math.BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + value.getDenominator();
    }
}
