package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions that rest on items that have conditions in turn. Followed without recursion: a file may chain thousands,
 * and what is served is judged by recursion.
 */
final class ConditionChains {

    /** How many conditions may follow on each other; no respondent would see through so many. */
    static final int LONGEST = 50;

    private final Map<ItemCode, Set<ItemCode>> conditions = new LinkedHashMap<>();

    /** The longest chain below each item, in conditions; none for an item on a circle or resting on one. */
    private final Map<ItemCode, Integer> lengths = new HashMap<>();

    ConditionChains(Collection<Item> items) {
        items.forEach(item -> conditions.put(item.code(), restsOn(item)));
        conditions.values().forEach(others -> others.retainAll(conditions.keySet()));
        measure();
    }

    /** What the conditions of the item, its rows and its options ask about. */
    private static Set<ItemCode> restsOn(Item item) {
        return Stream.of(
                        item.routing().enableWhen().stream(),
                        item.rows().stream().flatMap(row -> row.routing().enableWhen().stream()),
                        item.options().stream().map(AnswerOption::enableWhen).flatMap(Optional::stream))
                .flatMap(each -> each)
                .map(EnableWhen::conditions)
                .flatMap(List::stream)
                .map(Condition::item)
                .collect(Collectors.toSet());
    }

    /** From the items without conditions upwards (Kahn 1962, Topological sorting of large networks). */
    private void measure() {
        Map<ItemCode, List<ItemCode>> restingOn = new HashMap<>();
        Map<ItemCode, Integer> open = new HashMap<>();
        Deque<ItemCode> ready = new ArrayDeque<>();
        conditions.forEach((code, others) -> {
            others.forEach(other -> restingOn.computeIfAbsent(other, none -> new ArrayList<>()).add(code));
            open.put(code, others.size());
            if (others.isEmpty()) {
                ready.add(code);
            }
        });
        while (!ready.isEmpty()) {
            ItemCode code = ready.remove();
            lengths.put(code, conditions.get(code).stream().mapToInt(other -> lengths.get(other) + 1).max().orElse(0));
            for (ItemCode above : restingOn.getOrDefault(code, List.of())) {
                if (open.merge(above, -1, Integer::sum) == 0) {
                    ready.add(above);
                }
            }
        }
    }

    /** The shortest way from the item back to itself; empty if there is none of at most {@link #LONGEST} conditions. */
    Optional<List<ItemCode>> circle(ItemCode code) {
        if (lengths.containsKey(code)) {
            return Optional.empty();
        }
        Map<ItemCode, ItemCode> before = new HashMap<>();
        List<ItemCode> reached = List.of(code);
        for (int step = 1; step <= LONGEST; step++) {
            List<ItemCode> next = new ArrayList<>();
            for (ItemCode from : reached) {
                if (conditions.get(from).contains(code)) {
                    return Optional.of(way(code, from, before));
                }
                conditions.get(from).stream().filter(to -> before.putIfAbsent(to, from) == null).forEach(next::add);
            }
            reached = next;
        }
        return Optional.empty();
    }

    private static List<ItemCode> way(ItemCode code, ItemCode last, Map<ItemCode, ItemCode> before) {
        LinkedList<ItemCode> way = new LinkedList<>(List.of(code));
        for (ItemCode at = last; !at.equals(code); at = before.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(code);
        return way;
    }

    /** The items at which chains become too long; of a circle that is too long itself, the first. */
    Set<ItemCode> tooLong() {
        Set<ItemCode> tooLong = lengths.keySet().stream()
                .filter(code -> lengths.get(code) == LONGEST + 1)
                .collect(Collectors.toSet());
        List<ItemCode> circling = conditions.keySet().stream().filter(code -> !lengths.containsKey(code)).toList();
        if (circling.stream().noneMatch(code -> circle(code).isPresent())) {
            circling.stream().limit(1).forEach(tooLong::add);
        }
        return tooLong;
    }
}
