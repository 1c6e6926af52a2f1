package dk.styringsportal.testing.study;

import dk.styringsportal.questionnaire.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one group answers every item, so that all that is printed of it comes out: its figures, and its top and bottom five with
 * every other item of the scale strictly between. Overall questions stand outside of that order.
 */
final class GroupCounts {

    private final String group;
    private final int n;
    private final Map<String, Map<String, Integer>> byItem = new LinkedHashMap<>();
    private final List<Unmet> unmet = new ArrayList<>();

    /**
     * @param items those put to the group that have options
     * @throws IllegalStateException where no answers come near what is printed
     */
    GroupCounts(String group, List<Item> items) {
        this.group = group;
        this.n = PublishedStudy.n(group);
        items.forEach(item -> byItem.put(item.code().value(), Map.of()));
        MeanOrder.of(steps(items)).forEach((item, split) -> keep(item.code(), item.wanted(), split.counts()));
        items.stream().filter(item -> !isRanked(item)).forEach(this::answerAlone);
    }

    /** Number of answers by item, in the order of the items, and by option. */
    Map<String, Map<String, Integer>> byItem() {
        return Collections.unmodifiableMap(byItem);
    }

    List<Unmet> unmet() {
        return List.copyOf(unmet);
    }

    private static boolean isRanked(Item item) {
        return item.kind().equals("scale") && !item.isOverall();
    }

    private List<List<ScaleItem>> steps(List<Item> items) {
        List<String> top = codes("top5");
        List<String> bottom = codes("bund5");
        List<ScaleItem> between = items.stream()
                .filter(GroupCounts::isRanked)
                .map(item -> item.code().value())
                .filter(code -> !top.contains(code) && !bottom.contains(code))
                .map(this::scaleItem)
                .toList();
        Collections.reverse(top);
        return Stream.of(alone(bottom), Stream.of(between), alone(top)).flatMap(steps -> steps).toList();
    }

    private Stream<List<ScaleItem>> alone(List<String> codes) {
        return codes.stream().map(code -> List.of(scaleItem(code)));
    }

    private List<String> codes(String list) {
        return new ArrayList<>(
                PublishedStudy.table(group, list).stream().map(PublishedFigure::item).toList());
    }

    private ScaleItem scaleItem(String code) {
        return new ScaleItem(code, wanted(code));
    }

    private Wanted wanted(String code) {
        return new Wanted(PublishedStudy.figures(code, group), n);
    }

    private void answerAlone(Item item) {
        String code = item.code().value();
        Wanted wanted = wanted(code);
        List<String> options = item.options().stream().map(option -> option.key().value()).toList();
        keep(code, wanted, switch (item.kind()) {
            case "scale" -> overall(new ScaleItem(code, wanted)).counts();
            case "multiple-choice" -> ticked(options, wanted);
            default -> EvenCounts.of(code, options, wanted);
        });
    }

    private static Split overall(ScaleItem item) {
        var middle = item.lowestAbove(ScaleItem.BOTTOM).add(item.highestBelow(ScaleItem.TOP)).divide(2);
        return item.nearest(middle, ScaleItem.BOTTOM, ScaleItem.TOP);
    }

    /** Nobody ticks what no figure is printed of. */
    private Map<String, Integer> ticked(List<String> options, Wanted wanted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String option : options) {
            BitSet allowed = wanted.counts(List.of(option));
            counts.put(option, allowed.cardinality() > n ? 0 : allowed.nextSetBit(0));
        }
        return counts;
    }

    private void keep(String code, Wanted wanted, Map<String, Integer> counts) {
        if (!wanted.isMetBy(counts)) {
            throw new IllegalStateException(code + " of " + group + " is answered otherwise than printed: " + counts);
        }
        byItem.put(code, counts);
        unmet.addAll(wanted.unmet(counts));
    }
}
