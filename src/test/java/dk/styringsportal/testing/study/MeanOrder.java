package dk.styringsportal.testing.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Answers whose means stand in a given order, each step strictly above the one before.
 *
 * <p>From the top down, each item's highest mean that leaves room for those above it is found, from the bottom up its lowest. If
 * each has both, answers exist, and each item gets a mean near the middle of the two; if one has none, no answers give the order.
 */
final class MeanOrder {

    private final List<List<ScaleItem>> steps;
    private final Map<ScaleItem, BigFraction> highest = new HashMap<>();
    private final Map<ScaleItem, BigFraction> lowest = new HashMap<>();

    /** @param steps from the lowest mean up; the items of one step may stand in any order among themselves */
    private MeanOrder(List<List<ScaleItem>> steps) {
        this.steps = steps.stream().filter(step -> !step.isEmpty()).toList();
        BigFraction below = ScaleItem.TOP;
        for (int i = this.steps.size() - 1; i >= 0; i--) {
            BigFraction limit = below;
            this.steps.get(i).forEach(item -> highest.put(item, item.highestBelow(limit)));
            below = means(this.steps.get(i), highest).min(BigFraction::compareTo).orElseThrow();
        }
        BigFraction above = ScaleItem.BOTTOM;
        for (List<ScaleItem> step : this.steps) {
            BigFraction limit = above;
            step.forEach(item -> lowest.put(item, item.lowestAbove(limit)));
            above = means(step, lowest).max(BigFraction::compareTo).orElseThrow();
        }
    }

    /** @throws IllegalStateException where no answers give the order */
    static Map<ScaleItem, Split> of(List<List<ScaleItem>> steps) {
        return new MeanOrder(steps).solve();
    }

    private Map<ScaleItem, Split> solve() {
        Map<ScaleItem, Split> found = new LinkedHashMap<>();
        BigFraction above = ScaleItem.BOTTOM;
        for (List<ScaleItem> step : steps) {
            for (ScaleItem item : step) {
                BigFraction middle = lowest.get(item).add(highest.get(item)).divide(2);
                found.put(item, item.nearest(middle, above, highest.get(item)));
            }
            above = step.stream().map(item -> found.get(item).mean()).max(BigFraction::compareTo).orElseThrow();
        }
        return found;
    }

    private static Stream<BigFraction> means(List<ScaleItem> step, Map<ScaleItem, BigFraction> of) {
        return step.stream().map(of::get);
    }
}
