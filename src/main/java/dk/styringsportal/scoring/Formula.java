package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** The formulas behind the names of {@link ScoringRule}. Each takes a complete answer. */
final class Formula {

    private Formula() {}

    /**
     * The item's points by its own answer; empty for a neutral answer, whose points come from the other items, for one
     * whose value its rule leaves out, and for a share of no boxes.
     *
     * @param rows the rows that are asked; none for an item without rows
     * @param options the options that can be chosen
     */
    static Optional<Points> points(Item item, AnswerValue value, List<Row> rows, List<AnswerOption> options) {
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.PointsPerOption) {
            return pointsPerOption(item, (AnswerValue.Chosen) value);
        }
        if (rule instanceof ScoringRule.MeanOfRows) {
            return Optional.of(meanOfRows(item, (AnswerValue.ChosenPerRow) value, rows));
        }
        if (rule instanceof ScoringRule.CountThreshold threshold) {
            return Optional.of(countThreshold(threshold, value));
        }
        if (rule instanceof ScoringRule.ShareOfTicks) {
            return shareOfTicks(value, rows, boxes(options));
        }
        return ScaleValues.of(item).points(value);
    }

    /** What a row earns by itself; empty where rows are counted together. */
    static Optional<Points> pointsOfRow(Item item, Row row, List<AnswerOption> options, AnswerValue value) {
        if (item.rule() instanceof ScoringRule.MeanOfRows && value instanceof AnswerValue.ChosenPerRow perRow) {
            return Optional.ofNullable(perRow.options().get(row.key()))
                    .map(option -> earned(item, row.key(), option));
        }
        if (item.rule() instanceof ScoringRule.ShareOfTicks && value instanceof AnswerValue.TickedPerRow perRow) {
            return Optional.ofNullable(perRow.ticks().get(row.key()))
                    .flatMap(ticks -> share(ticks(ticks, boxes(options)), boxes(options).size()));
        }
        if (item.rule() instanceof ScoringRule.MeanOfScaleValues) {
            return value.keeping(row.key()::equals, option -> true).flatMap(ScaleValues.of(item)::points);
        }
        return Optional.empty();
    }

    /** The chosen option's points; none of its own for a neutral one. Source 002, for example question 1 (line 63). */
    private static Optional<Points> pointsPerOption(Item item, AnswerValue.Chosen chosen) {
        OptionPoints worth = item.option(chosen.option())
                .flatMap(AnswerOption::points)
                .orElseThrow(() -> noPoints(item, chosen.option()));
        if (worth instanceof OptionPoints.NeutralMean) {
            return Optional.empty();
        }
        if (worth instanceof OptionPoints.Fixed fixed) {
            return Optional.of(fixed.points());
        }
        throw noPoints(item, chosen.option());
    }

    /**
     * The mean over the rows. Source 002, line 35 ("et gennemsnit af scoren for hvert underspørgsmål"); points that
     * depend on the row: questions 32 and 33 (lines 600–636).
     */
    private static Points meanOfRows(Item item, AnswerValue.ChosenPerRow perRow, List<Row> rows) {
        return Points.mean(rows.stream()
                .map(row -> earned(item, row.key(), perRow.options().get(row.key())))
                .toList());
    }

    /** 0, 50 or 100 points for none, one, or two and more rows answered yes. Source 002, question 14 (lines 305–321). */
    private static Points countThreshold(ScoringRule.CountThreshold rule, AnswerValue value) {
        Collection<OptionKey> chosen = value instanceof AnswerValue.Ticked ticked
                ? ticked.options()
                : ((AnswerValue.ChosenPerRow) value).options().values();
        return rule.pointsFor((int) chosen.stream().filter(rule.counting()::contains).count());
    }

    /**
     * Ticked boxes over all boxes that can be ticked, times 100. Source 002, question 34 (lines 638–653). An option that
     * stands alone ("ingen af delene") is no box among them.
     */
    private static Optional<Points> shareOfTicks(AnswerValue value, List<Row> rows, Set<OptionKey> boxes) {
        if (value instanceof AnswerValue.Ticked ticked) {
            return share(ticks(ticked.options(), boxes), boxes.size());
        }
        int ticks = ((AnswerValue.TickedPerRow) value)
                .ticks().values().stream().mapToInt(ticked -> ticks(ticked, boxes)).sum();
        return share(ticks, rows.size() * boxes.size());
    }

    private static int ticks(Set<OptionKey> ticked, Set<OptionKey> boxes) {
        return (int) ticked.stream().filter(boxes::contains).count();
    }

    /** Of these options, those that are counted as boxes to tick. */
    static Set<OptionKey> boxes(List<AnswerOption> options) {
        return options.stream()
                .filter(option -> !option.exclusive())
                .map(AnswerOption::key)
                .collect(Collectors.toSet());
    }

    private static Points earned(Item item, RowKey row, OptionKey option) {
        return item.option(option).flatMap(chosen -> chosen.pointsIn(row)).orElseThrow(() -> noPoints(item, option));
    }

    private static IllegalStateException noPoints(Item item, OptionKey option) {
        return new IllegalStateException(
                "Item " + item.code() + ": rule and type of the item give option " + option + " no points");
    }

    private static Optional<Points> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Points(BigFraction.of(100L * part, whole)));
    }
}
