package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;

/**
 * What one item scores, and why.
 *
 * @param points empty while any field it rests on is unanswered
 * @param neutral whether the points are the mean of the other items (source 002, question 17; decisions S3–S5); such a
 *     score is left out of the item's own national distribution and is never a strength or a weakness
 * @param fields one entry for each row, or the only one
 * @param improvements what would earn more, one entry for each field that could; none at full points, none for a
 *     neutral answer and none while the item is incomplete
 */
public record ItemScore(
        ItemCode item,
        Optional<Points> points,
        boolean neutral,
        List<FieldScore> fields,
        List<Improvement> improvements) {

    /**
     * What one field contributes.
     *
     * @param row empty for an item without rows
     * @param chosen the options chosen or ticked; empty while the field is unanswered, an empty list for "ingen af
     *     delene"
     * @param points what the field earns by itself; empty where it is unanswered, neutral, or counted with the others
     *     (question 14)
     */
    public record FieldScore(Optional<Row> row, Optional<List<AnswerOption>> chosen, Optional<Points> points) {}

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
}
