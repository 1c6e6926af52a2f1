package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what would earn more, by trying: each field is changed by itself and the item scored anew. */
final class Improvements {

    private final Item item;
    private final Points now;

    private Improvements(Item item, Points now) {
        this.item = item;
        this.now = now;
    }

    /** @param value a complete answer that is not neutral, worth {@code now} */
    static List<ItemScore.Improvement> of(Item item, AnswerValue value, Points now) {
        Improvements improvements = new Improvements(item, now);
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return improvements.moreTicks(perRow);
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return improvements.otherOptions(perRow);
        }
        return improvements.best(Optional.empty(), item.options(), AnswerValue.Chosen::new).stream().toList();
    }

    private List<ItemScore.Improvement> otherOptions(AnswerValue.ChosenPerRow perRow) {
        List<ItemScore.Improvement> found = new ArrayList<>();
        for (Row row : item.rows()) {
            List<AnswerOption> promising = promising(row.key(), perRow.options().get(row.key()));
            best(Optional.of(row), promising, option -> {
                        Map<RowKey, OptionKey> changed = new LinkedHashMap<>(perRow.options());
                        changed.put(row.key(), option);
                        return new AnswerValue.ChosenPerRow(changed);
                    })
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The options worth a try: those with more points in the row than the chosen one, or without points of their own. */
    private List<AnswerOption> promising(RowKey row, OptionKey chosen) {
        Optional<Points> worth = item.option(chosen).flatMap(option -> option.pointsIn(row));
        return item.options().stream()
                .filter(option -> worth.isEmpty()
                        || option.pointsIn(row).filter(points -> points.compareTo(worth.get()) > 0).isPresent())
                .toList();
    }

    /** The options of one field that earn most, if that is more than now. */
    private Optional<ItemScore.Improvement> best(
            Optional<Row> row, List<AnswerOption> options, Function<OptionKey, AnswerValue> change) {
        List<AnswerOption> better = new ArrayList<>();
        Points most = now;
        for (AnswerOption option : options) {
            Optional<Points> then = Formula.points(item, change.apply(option.key()));
            if (then.isEmpty() || then.get().compareTo(most) < 0) {
                continue;
            }
            if (then.get().compareTo(most) > 0) {
                better.clear();
                most = then.get();
            }
            better.add(option);
        }
        return most.equals(now) ? Optional.empty() : Optional.of(new ItemScore.Improvement(row, better, most));
    }

    private List<ItemScore.Improvement> moreTicks(AnswerValue.TickedPerRow perRow) {
        List<ItemScore.Improvement> found = new ArrayList<>();
        Set<OptionKey> all = new LinkedHashSet<>();
        item.options().forEach(option -> all.add(option.key()));
        for (Row row : item.rows()) {
            Set<OptionKey> ticked = perRow.ticks().get(row.key());
            List<AnswerOption> unticked = item.options().stream()
                    .filter(option -> !ticked.contains(option.key()))
                    .toList();
            if (!unticked.isEmpty()) {
                Map<RowKey, Set<OptionKey>> changed = new LinkedHashMap<>(perRow.ticks());
                changed.put(row.key(), all);
                Points then = Formula.points(item, new AnswerValue.TickedPerRow(changed)).orElseThrow();
                found.add(new ItemScore.Improvement(Optional.of(row), unticked, then));
            }
        }
        return found;
    }
}
