package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Municipalities' numbers in their order, of which quantiles by HF7 are told and the sum may be. Where municipalities are few, whoever
 * takes these, and an own number, from the sum is left with what others have.
 */
final class OrderedNumbers {

    private static final int QUARTERS = 4;
    private static final int NOBODY = -1;

    private final List<Known> ordered;
    private final Predicate<Known> few;

    /**
     * @param ordered from the lowest
     * @param few whether few citizens stand behind a number
     */
    OrderedNumbers(List<Known> ordered, Predicate<Known> few) {
        this.ordered = ordered;
        this.few = few;
    }

    /**
     * Whether numbers of few citizens are left of the sum.
     *
     * @param quarters which quantiles are told: 0 the lowest, 4 the highest
     */
    boolean leaveFew(List<Integer> quarters) {
        boolean added = ordered.stream().allMatch(one -> one.whole().equals(BigFraction.ONE));
        if (!added || ordered.stream().noneMatch(few)) {
            return false;
        }
        List<double[]> sums = new ArrayList<>();
        quarters.forEach(quarter -> sums.add(quantile(quarter)));
        // Numbers that are in the sum alone cannot be told apart, but for an own one
        long other = IntStream.range(0, ordered.size())
                .filter(place -> isMany(place) && sums.stream().allMatch(sum -> sum[place] == 0))
                .count();
        sums.add(ordered.stream().mapToDouble(one -> 1).toArray());
        return other <= 1 && IntStream.range(NOBODY, ordered.size()).anyMatch(own -> leaveFew(sums, own));
    }

    private boolean isMany(int place) {
        return !few.test(ordered.get(place)) && ordered.get(place).persons().filter(count -> count.signum() == 0).isEmpty();
    }

    private double[] quantile(int quarter) {
        double[] times = new double[ordered.size()];
        int place = (times.length - 1) * quarter;
        double above = place % QUARTERS / (double) QUARTERS;
        times[place / QUARTERS] = 1 - above;
        if (above > 0) {
            times[place / QUARTERS + 1] = above;
        }
        return times;
    }

    private boolean leaveFew(List<double[]> sums, int own) {
        KnownSums known = new KnownSums(sums.size());
        Map<Integer, Map<Integer, Double>> wanted = new HashMap<>();
        for (int place = 0; place < ordered.size(); place++) {
            Map<Integer, Double> times = new HashMap<>();
            for (int sum = 0; sum < sums.size(); sum++) {
                if (sums.get(sum)[place] != 0) {
                    times.put(sum, sums.get(sum)[place]);
                }
            }
            if (place != own && isMany(place)) {
                known.without(times);
            } else if (place != own) {
                wanted.put(place, times);
            }
        }
        return known.of(wanted).stream()
                .filter(sum -> sum.times().values().stream().allMatch(times -> times > 0))
                .anyMatch(sum -> areFew(new HashSet<>(sum.times().keySet())));
    }

    private boolean areFew(Set<Integer> places) {
        return places.stream().anyMatch(place -> ordered.get(place).persons().isEmpty())
                || few.test(Release.count(places.stream()
                        .map(place -> ordered.get(place).persons().orElseThrow())
                        .reduce(BigFraction.ZERO, BigFraction::add)));
    }
}
