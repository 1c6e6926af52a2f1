package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sure that what items say of each other fits: codes and numbers once, conditions and rules that point somewhere. */
final class CrossCheck {

    private final Map<Item, Section> places;
    private final Map<ItemCode, Item> items = new LinkedHashMap<>();
    private final List<QuestionnaireFileException> faults = new ArrayList<>();

    /** @param places every item with its place, in the questionnaire's order */
    CrossCheck(Map<Item, Section> places) {
        this.places = places;
    }

    List<QuestionnaireFileException> faults() {
        places.forEach(this::checkUnique);
        places.forEach(this::checkUse);
        places.forEach(this::checkCircle);
        return faults;
    }

    private void checkUnique(Item item, Section place) {
        if (items.putIfAbsent(item.code(), item) != null) {
            faults.add(place.fault("code", "item.twice", item.code()));
        }
        boolean numberTaken = items.values().stream()
                .anyMatch(other -> other != item && item.type().asks() && other.type().asks() && other.number() == item.number());
        if (numberTaken) {
            faults.add(place.fault("number", "number.twice", item.number()));
        }
    }

    private void checkUse(Item item, Section place) {
        if (item.rule() instanceof ScoringRule.NeedMinusUse rule) {
            // Not among them: faulty itself, and told elsewhere
            Item use = items.get(rule.use());
            boolean fits = use == null
                    || keys(use).containsAll(keys(item))
                    && use.options().stream().anyMatch(option -> option.value().isPresent());
            if (!fits) {
                faults.add(place.fault("use", "rule.use", rule.use()));
            }
        }
    }

    private static Set<Object> keys(Item item) {
        return item.rows().stream().map(Row::key).collect(Collectors.toSet());
    }

    private void checkCircle(Item item, Section place) {
        way(item.code(), item.code(), new HashSet<>()).ifPresent(way -> faults.add(place.fault(
                place.has("enableWhen") ? "enableWhen" : "", "condition.self", way.stream().map(ItemCode::value).collect(Collectors.joining(" → ")))));
    }

    /** The way by conditions from one item to another; empty if there is none. */
    private Optional<List<ItemCode>> way(ItemCode from, ItemCode to, Set<ItemCode> seen) {
        Item item = items.get(from);
        if (item == null || !seen.add(from)) {
            return Optional.empty();
        }
        for (Condition condition : conditions(item)) {
            Optional<List<ItemCode>> rest = condition.item().equals(to)
                    ? Optional.of(List.of(to))
                    : way(condition.item(), to, seen);
            if (rest.isPresent()) {
                List<ItemCode> way = new ArrayList<>(List.of(from));
                way.addAll(rest.get());
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** Of the item, its rows and its options. */
    private static List<Condition> conditions(Item item) {
        return Stream.of(
                        item.routing().enableWhen().stream(),
                        item.rows().stream().flatMap(row -> row.routing().enableWhen().stream()),
                        item.options().stream().map(AnswerOption::enableWhen).flatMap(Optional::stream))
                .flatMap(conditions -> conditions)
                .map(EnableWhen::conditions)
                .flatMap(List::stream)
                .toList();
    }
}
