package dk.styringsportal.benchmark.rounds;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.VersionDifference;
import dk.styringsportal.questionnaire.VersionDifference.ItemDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which items of the versions of a questionnaire can be held against each other, by {@link VersionDifference}; items are matched
 * by their codes. A figure has a break before a round if it cannot be held against the same figure of the last round before it
 * that has one.
 */
final class Comparability {

    private final List<QuestionnaireVersion> versions;
    private final Map<List<Integer>, Map<ItemCode, Boolean>> between = new HashMap<>();

    /** @param versions one for each round, oldest first */
    Comparability(List<QuestionnaireVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The rounds, counted from 0, before which the item has a break. */
    Set<Integer> breaks(ItemCode item) {
        Set<Integer> breaks = new TreeSet<>();
        int last = -1;
        for (int round = 0; round < versions.size(); round++) {
            if (versions.get(round).item(item).isPresent()) {
                if (last >= 0 && !comparable(last, round, item)) {
                    breaks.add(round);
                }
                last = round;
            }
        }
        return breaks;
    }

    /** The rounds before which a theme has a break: an item that is scored in it is new, gone or cannot be compared. */
    Set<Integer> themeBreaks(int theme) {
        return breaks(version -> scored(version, theme));
    }

    /** The rounds before which the total has a break: also where a theme weighs otherwise. */
    Set<Integer> totalBreaks() {
        Set<Integer> breaks = breaks(Comparability::scored);
        for (int round = 1; round < versions.size(); round++) {
            Map<ItemCode, BigFraction> before = weights(versions.get(round - 1));
            Map<ItemCode, BigFraction> after = weights(versions.get(round));
            if (after.entrySet().stream().anyMatch(item -> isOther(before.get(item.getKey()), item.getValue()))) {
                breaks.add(round);
            }
        }
        return breaks;
    }

    /** What counts in the total of every version, with the same weight, and has no break. */
    Set<ItemCode> commonInTotal() {
        Set<ItemCode> common = common();
        Map<ItemCode, BigFraction> first = weights(versions.get(0));
        versions.forEach(version -> common.removeIf(item -> isOther(first.get(item), weights(version).get(item))));
        return common;
    }

    private static boolean isOther(BigFraction weight, BigFraction other) {
        return weight != null && !weight.equals(other);
    }

    /** What its theme weighs, for each item that counts in the total. */
    private static Map<ItemCode, BigFraction> weights(QuestionnaireVersion version) {
        Map<ItemCode, BigFraction> weights = new HashMap<>();
        scored(version).forEach(item -> weights.put(item, version.themeOf(item).weight()));
        return weights;
    }

    /** What is scored in every version and has no break; what has moved to another theme is among them. */
    private Set<ItemCode> common() {
        Set<ItemCode> common = new TreeSet<>(Comparator.comparing(ItemCode::value));
        common.addAll(scored(versions.get(0)));
        versions.forEach(version -> common.retainAll(scored(version)));
        common.removeIf(item -> !breaks(item).isEmpty());
        return common;
    }

    /** Of the common items those that stand in that theme in every version. */
    Set<ItemCode> commonIn(int theme) {
        Set<ItemCode> common = common();
        versions.forEach(version -> common.retainAll(scored(version, theme)));
        return common;
    }

    private Set<Integer> breaks(Function<QuestionnaireVersion, Set<ItemCode>> scored) {
        Set<Integer> breaks = new TreeSet<>();
        int last = -1;
        for (int round = 0; round < versions.size(); round++) {
            Set<ItemCode> items = scored.apply(versions.get(round));
            if (items.isEmpty()) {
                continue;
            }
            if (last >= 0 && !same(scored.apply(versions.get(last)), items, last, round)) {
                breaks.add(round);
            }
            last = round;
        }
        return breaks;
    }

    private boolean same(Set<ItemCode> before, Set<ItemCode> after, int one, int other) {
        return before.equals(after) && after.stream().allMatch(item -> comparable(one, other, item));
    }

    private boolean comparable(int before, int after, ItemCode item) {
        return versions.get(before).equals(versions.get(after))
                || between.computeIfAbsent(List.of(before, after), pair -> difference(before, after)).getOrDefault(item, false);
    }

    private Map<ItemCode, Boolean> difference(int before, int after) {
        return VersionDifference.between(versions.get(before), versions.get(after)).items().stream()
                .collect(Collectors.toMap(found -> found.item().code(), ItemDifference::isComparable));
    }

    private static Set<ItemCode> scored(QuestionnaireVersion version) {
        return codes(version.items());
    }

    private static Set<ItemCode> scored(QuestionnaireVersion version, int theme) {
        List<Item> items = new ArrayList<>();
        version.themes().stream().filter(one -> one.number() == theme).forEach(one -> items.addAll(one.items()));
        return codes(items);
    }

    private static Set<ItemCode> codes(List<Item> items) {
        return items.stream()
                .filter(item -> item.givesPoints() && !item.isOverall())
                .map(Item::code)
                .collect(Collectors.toSet());
    }
}
