package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;

/**
 * What one item scores, and why.
 *
 * @param points empty while any field it rests on is unanswered, and where there is nothing to score
 * @param standing why it has points or none; a neutral score is left out of the item's own national distribution and is
 *     never a strength or a weakness
 * @param fields one entry for each row that is asked, or the only one
 * @param improvements what would earn more, one entry for each field that could; none at full points, none for a
 *     neutral answer and none while the item is incomplete
 * @param gap for an item that asks for need beside use
 */
public record ItemScore(
        ItemCode item,
        Optional<Points> points,
        Standing standing,
        List<FieldScore> fields,
        List<Improvement> improvements,
        Optional<NeedGap> gap) {

    /**
     * What one field contributes.
     *
     * @param row empty for an item without rows
     * @param chosen the options chosen or ticked; empty while the field is unanswered and for an answer that
     *     is no choice, an empty list for "ingen af delene"
     * @param points what the field earns by itself; empty where it is unanswered, neutral, or counted with the others
     *     (question 14)
     * @param value the answer to this field alone, whatever its form; empty while it is unanswered
     */
    public record FieldScore(
            Optional<Row> row,
            Optional<List<AnswerOption>> chosen,
            Optional<Points> points,
            Optional<AnswerValue> value) {}

    /**
     * A change of one field that raises the item's points.
     *
     * @param better any one of these options instead of the chosen one; for boxes, all of these ticked as well
     * @param pointsThen the item's points after this change alone
     */
    public record Improvement(Optional<Row> row, List<AnswerOption> better, Points pointsThen) {}

    public ItemScore {
        fields = List.copyOf(fields);
        improvements = List.copyOf(improvements);
    }

    /** Whether the points are the mean of the other items. */
    public boolean neutral() {
        return standing == Standing.NEUTRAL;
    }
}
