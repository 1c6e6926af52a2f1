package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.MultipleChoice;
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
    private final List<Row> rows;
    private final List<AnswerOption> options;
    private final Points now;

    private Improvements(Item item, List<Row> rows, List<AnswerOption> options, Points now) {
        this.item = item;
        this.rows = rows;
        this.options = options;
        this.now = now;
    }

    /**
     * None on a scale: to judge oneself better is no advice.
     *
     * @param rows the rows that are asked
     * @param options the options that can be chosen
     * @param value a complete answer that is not neutral, worth {@code now}
     */
    static List<ItemScore.Improvement> of(
            Item item, List<Row> rows, List<AnswerOption> options, AnswerValue value, Points now) {
        if (item.rule() instanceof ScoringRule.MeanOfScaleValues) {
            return List.of();
        }
        Improvements improvements = new Improvements(item, rows, options, now);
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return improvements.moreTicks(perRow);
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return improvements.moreTicks(ticked);
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return improvements.otherOptions(perRow);
        }
        return improvements.best(Optional.empty(), options, AnswerValue.Chosen::new).stream().toList();
    }

    private List<ItemScore.Improvement> otherOptions(AnswerValue.ChosenPerRow perRow) {
        List<ItemScore.Improvement> found = new ArrayList<>();
        for (Row row : rows) {
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
        return options.stream()
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
            Optional<Points> then = Formula.points(item, change.apply(option.key()), rows, this.options);
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
        for (Row row : rows) {
            Set<OptionKey> ticked = perRow.ticks().get(row.key());
            List<AnswerOption> unticked = worthATick(ticked);
            if (!unticked.isEmpty()) {
                Map<RowKey, Set<OptionKey>> changed = new LinkedHashMap<>(perRow.ticks());
                changed.put(row.key(), with(ticked, unticked));
                Points then = points(new AnswerValue.TickedPerRow(changed));
                found.add(new ItemScore.Improvement(Optional.of(row), unticked, then));
            }
        }
        return found;
    }

    private List<ItemScore.Improvement> moreTicks(AnswerValue.Ticked ticked) {
        List<AnswerOption> unticked = worthATick(ticked.options()).stream().limit(room(ticked)).toList();
        Points then = points(new AnswerValue.Ticked(with(ticked.options(), unticked)));
        return then.compareTo(now) > 0
                ? List.of(new ItemScore.Improvement(Optional.empty(), unticked, then))
                : List.of();
    }

    /** How many more boxes may be ticked. */
    private int room(AnswerValue.Ticked ticked) {
        int most = item.type() instanceof MultipleChoice choice ? choice.maximumTicks() : item.options().size();
        return Math.max(0, most - with(ticked.options(), List.of()).size());
    }

    private Points points(AnswerValue value) {
        return Formula.points(item, value, rows, options).orElseThrow();
    }

    /** The boxes that are open and earn something when they are ticked. */
    private List<AnswerOption> worthATick(Set<OptionKey> ticked) {
        Set<OptionKey> earning =
                item.rule() instanceof ScoringRule.CountThreshold threshold ? threshold.counting() : Formula.boxes(options);
        return options.stream()
                .filter(option -> earning.contains(option.key()) && !ticked.contains(option.key()))
                .toList();
    }

    /** The ticks with more of them, and so without those that stand alone. */
    private Set<OptionKey> with(Set<OptionKey> ticked, List<AnswerOption> more) {
        Set<OptionKey> all = new LinkedHashSet<>();
        ticked.stream().filter(Formula.boxes(options)::contains).forEach(all::add);
        more.forEach(option -> all.add(option.key()));
        return all;
    }
}
