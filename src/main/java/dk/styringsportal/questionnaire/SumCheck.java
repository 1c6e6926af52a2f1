package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.condition.Operator;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that belong together: "the age groups add up to all cases". Where they do not, the respondent is asked to look
 * again; nothing is blocked.
 *
 * @param id unique within the questionnaire
 * @param sum the numbers whose sum is held against the other's
 * @param operator equal, at most or at least
 * @param of the numbers it is held against
 * @param text what belongs together, one short sentence
 */
public record SumCheck(String id, List<Cells> sum, Operator operator, List<Cells> of, String text) {

    /**
     * One number, or several of one item.
     *
     * @param row empty for every row, and for an item without rows
     * @param column empty for every column, and for an item without columns
     */
    public record Cells(ItemCode item, Optional<RowKey> row, Optional<ColumnKey> column) {}

    public SumCheck {
        sum = List.copyOf(sum);
        of = List.copyOf(of);
        if (operator != Operator.EQUAL && operator != Operator.LESS_OR_EQUAL && operator != Operator.GREATER_OR_EQUAL) {
            throw new IllegalArgumentException("Sums are equal, at most or at least, not \"" + operator.sign() + "\"");
        }
    }
}
