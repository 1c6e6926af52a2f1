package dk.styringsportal.benchmark.need;

import dk.styringsportal.scoring.Exact;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many have each gap, so that what is held does not grow with the respondents.
 *
 * @param counts by need minus use, in steps of the scales, written without zeros at the end; each at least 1
 */
record Gaps(SortedMap<BigDecimal, Integer> counts) {

    static final Gaps NONE = new Gaps(Collections.emptySortedMap());

    Gaps {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("A gap that nobody has is not counted: " + counts);
        }
    }

    Gaps plus(Gaps others) {
        SortedMap<BigDecimal, Integer> sums = new TreeMap<>(counts);
        others.counts.forEach((gap, count) -> sums.merge(gap, count, Integer::sum));
        return new Gaps(sums);
    }

    int n() {
        return count(any -> true);
    }

    Sides sides() {
        return new Sides(count(sign -> sign > 0), count(sign -> sign == 0), count(sign -> sign < 0));
    }

    private int count(IntPredicate sign) {
        return counts.entrySet().stream()
                .filter(gap -> sign.test(gap.getKey().signum()))
                .mapToInt(gap -> gap.getValue())
                .sum();
    }

    /** The sum of all gaps divided by their number, exact; there must be one. */
    BigFraction mean() {
        BigFraction sum = BigFraction.ZERO;
        for (var gap : counts.entrySet()) {
            sum = sum.add(Exact.fraction(gap.getKey()).multiply(gap.getValue()));
        }
        return sum.divide(n());
    }
}
