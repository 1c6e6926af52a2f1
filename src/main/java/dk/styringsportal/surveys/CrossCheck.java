package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.condition.Condition;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sure that what items say of each other fits: codes and numbers once, conditions and rules that point somewhere. */
final class CrossCheck {

    private final Map<Item, Section> places;
    private final Map<ItemCode, Item> items = new LinkedHashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final List<QuestionnaireFileException> faults = new ArrayList<>();

    /** @param places every item with its place, in the questionnaire's order */
    CrossCheck(Map<Item, Section> places) {
        this.places = places;
    }

    List<QuestionnaireFileException> faults() {
        places.forEach(this::checkUnique);
        places.forEach(this::checkUse);
        places.forEach(this::checkGroups);
        checkChains();
        return faults;
    }

    private void checkUnique(Item item, Section place) {
        if (items.putIfAbsent(item.code(), item) != null) {
            faults.add(place.fault("code", "item.twice", item.code()));
        }
        if (item.type().asks() && !numbers.add(item.number())) {
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

    /** What rests on an answer that none of those who are asked can give is never asked. */
    private void checkGroups(Item item, Section place) {
        Set<GroupId> asked = item.routing().groups();
        item.routing().enableWhen().ifPresent(when -> checkGroups(when, asked, place));
        for (Row row : item.rows()) {
            Set<GroupId> own = row.routing().groups();
            row.routing().enableWhen().ifPresent(when -> checkGroups(when, own.isEmpty() ? asked : own, place));
        }
    }

    private void checkGroups(EnableWhen when, Set<GroupId> asked, Section place) {
        List<ItemCode> others = when.conditions().stream()
                .filter(condition -> !canHold(condition, asked))
                .map(Condition::item)
                .distinct()
                .toList();
        boolean never = when.any() ? others.size() == when.items().size() : !others.isEmpty();
        if (never) {
            faults.add(place.fault(condition(place), "condition.group", Known.names(others)));
        }
    }

    /** @param asked the groups that are asked; none stand for all */
    private boolean canHold(Condition condition, Set<GroupId> asked) {
        Item item = items.get(condition.item());
        boolean holdsWithoutAnswer = condition.expected() instanceof Condition.Expected.There there && !there.there();
        return holdsWithoutAnswer
                || item == null
                || asked.isEmpty()
                || item.routing().groups().isEmpty()
                || !Collections.disjoint(asked, item.routing().groups());
    }

    private static Set<Object> keys(Item item) {
        return item.rows().stream().map(Row::key).collect(Collectors.toSet());
    }

    private void checkChains() {
        ConditionChains chains = new ConditionChains(items.values());
        Set<ItemCode> tooLong = chains.tooLong();
        places.forEach((item, place) -> {
            chains.circle(item.code()).ifPresent(way -> faults.add(place.fault(
                    condition(place), "condition.self", way.stream().map(ItemCode::value).collect(Collectors.joining(" → ")))));
            if (tooLong.contains(item.code())) {
                faults.add(place.fault(condition(place), "condition.chain", ConditionChains.LONGEST));
            }
        });
    }

    /** Of the item itself, or somewhere within. */
    private static String condition(Section place) {
        return place.has("enableWhen") ? "enableWhen" : "";
    }
}
