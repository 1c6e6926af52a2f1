package dk.styringsportal.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed from one version to the next, item by item; items are matched by their codes, which outlive rewording.
 *
 * @param items every item of either version: those of the later one in its order, then those that were removed
 * @param regrouped the scored items that stand in another theme than before, or in one that weighs otherwise: comparable
 *     themselves, but not the themes and the total
 */
public record VersionDifference(List<ItemDifference> items, Set<ItemCode> regrouped) {

    /** What can have changed about an item. */
    public enum Change {
        /** The words of the question, its help, rows, columns or options; not what can be answered. */
        WORDING,
        /** What can be answered: the type, rows, columns, options, units, limits, or who is asked and when. */
        ANSWERS,
        /** How an answer is scored: points, values, rule or weight. */
        SCORING,
        /** It was not there before. */
        NEW,
        /** It is not there any more. */
        REMOVED
    }

    /**
     * One item.
     *
     * @param before empty for a new one
     * @param after empty for a removed one
     * @param changes none where nothing has changed
     */
    public record ItemDifference(Optional<Item> before, Optional<Item> after, Set<Change> changes) {

        public ItemDifference {
            changes = changes.isEmpty() ? Set.of() : Set.copyOf(changes);
        }

        /** Whether figures of the two versions can be held against each other: nothing but words has changed. */
        public boolean isComparable() {
            return changes.isEmpty() || changes.equals(Set.of(Change.WORDING));
        }

        public Item item() {
            return after.or(() -> before).orElseThrow();
        }
    }

    public VersionDifference {
        items = List.copyOf(items);
        regrouped = Set.copyOf(regrouped);
    }

    /** From the earlier version to the later one. */
    public static VersionDifference between(QuestionnaireVersion before, QuestionnaireVersion after) {
        List<ItemDifference> items = new ArrayList<>();
        for (Item item : after.items()) {
            Optional<Item> earlier = before.item(item.code());
            items.add(new ItemDifference(
                    earlier,
                    Optional.of(item),
                    earlier.map(old -> changes(old, item)).orElse(EnumSet.of(Change.NEW))));
        }
        before.items().stream()
                .filter(item -> after.item(item.code()).isEmpty())
                .forEach(item -> items.add(
                        new ItemDifference(Optional.of(item), Optional.empty(), EnumSet.of(Change.REMOVED))));
        return new VersionDifference(items, regrouped(before, after));
    }

    private static Set<ItemCode> regrouped(QuestionnaireVersion before, QuestionnaireVersion after) {
        return after.items().stream()
                .filter(Item::givesPoints)
                .map(Item::code)
                .filter(code -> before.item(code).isPresent())
                .filter(code -> !countsIn(before.themeOf(code)).equals(countsIn(after.themeOf(code))))
                .collect(Collectors.toSet());
    }

    private static List<Object> countsIn(Theme theme) {
        return List.of(theme.number(), theme.weight());
    }

    /** Those in which anything has changed. */
    public List<ItemDifference> changed() {
        return items.stream().filter(item -> !item.changes().isEmpty()).toList();
    }

    /** Whether themes and totals can be compared: every item that is scored can be, and counts where it did. */
    public boolean isScoreComparable() {
        return regrouped.isEmpty() && items.stream().filter(item -> item.item().givesPoints()).allMatch(ItemDifference::isComparable);
    }

    private static Set<Change> changes(Item before, Item after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!words(before).equals(words(after))) {
            changes.add(Change.WORDING);
        }
        if (!answers(before).equals(answers(after))) {
            changes.add(Change.ANSWERS);
        }
        if (!scoring(before).equals(scoring(after))) {
            changes.add(Change.SCORING);
        }
        return changes;
    }

    private static List<Object> words(Item item) {
        Wording wording = item.wording();
        List<Object> words = new ArrayList<>(List.of(
                wording.text(), wording.help(), wording.perGroup(),
                wording.stem().map(stem -> List.of(stem.text(), stem.perGroup()))));
        item.rows().forEach(row -> words.add(row.label()));
        item.columns().forEach(column -> words.add(column.label()));
        item.options().forEach(option -> words.add(option.label()));
        return words;
    }

    private static List<Object> answers(Item item) {
        List<Object> answers = new ArrayList<>(List.of(
                item.kind(), item.routing(), item.type().allow(), item.isOptional(), item.type().limits()));
        item.rows().forEach(row -> answers.add(List.of(row.key(), row.routing())));
        item.columns().forEach(column -> answers.add(List.of(column.key(), column.format().limits())));
        item.options().forEach(option ->
                answers.add(List.of(option.key(), option.means(), option.exclusive(), option.enableWhen())));
        return answers;
    }

    private static List<Object> scoring(Item item) {
        List<Object> scoring = new ArrayList<>(List.of(item.rule(), item.weighing(), item.isOverall(),
                item.traits().contains(Trait.REVERSED)));
        Collection<AnswerOption> options = item.options();
        options.forEach(option -> scoring.add(List.of(option.key(), option.points(), option.value())));
        return scoring;
    }
}
