package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes an answer apart into its fields. */
final class Fields {

    private Fields() {}

    /**
     * One entry for each row asked, or the only one.
     *
     * @param options the options that can be chosen
     * @param points of an item without rows
     */
    static List<ItemScore.FieldScore> of(
            Item item, List<Row> rows, List<AnswerOption> options, Optional<AnswerValue> value, Optional<Points> points) {
        if (item.rows().isEmpty()) {
            return List.of(new ItemScore.FieldScore(
                    Optional.empty(), value.flatMap(answer -> chosen(item, answer)), points, value));
        }
        return rows.stream().map(row -> inRow(item, row, options, value)).toList();
    }

    private static ItemScore.FieldScore inRow(
            Item item, Row row, List<AnswerOption> options, Optional<AnswerValue> value) {
        return new ItemScore.FieldScore(
                Optional.of(row),
                value.flatMap(answer -> chosenIn(item, row, answer)),
                value.flatMap(answer -> Formula.pointsOfRow(item, row, options, answer)),
                value.flatMap(answer -> answer.keeping(row.key()::equals, option -> true)));
    }

    private static Optional<List<AnswerOption>> chosen(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Chosen chosen) {
            return Optional.of(options(item, List.of(chosen.option())));
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return Optional.of(options(item, ticked.options()));
        }
        return value instanceof AnswerValue.Ranked ranked ? Optional.of(options(item, ranked.options())) : Optional.empty();
    }

    private static Optional<List<AnswerOption>> chosenIn(Item item, Row row, AnswerValue value) {
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return Optional.ofNullable(perRow.ticks().get(row.key())).map(ticks -> options(item, ticks));
        }
        return value instanceof AnswerValue.ChosenPerRow perRow
                ? Optional.ofNullable(perRow.options().get(row.key())).map(option -> options(item, List.of(option)))
                : Optional.empty();
    }

    private static List<AnswerOption> options(Item item, Collection<OptionKey> keys) {
        return keys.stream().map(key -> item.option(key).orElseThrow()).toList();
    }
}
