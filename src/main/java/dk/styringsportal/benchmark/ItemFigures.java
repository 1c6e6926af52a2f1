package dk.styringsportal.benchmark;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;

/**
 * How one item was answered and what it scored.
 *
 * @param distribution of the points that the item's own answers gave; empty when there are none
 * @param neutral how many gave the neutral answer; they are left out of the distribution (decision S5)
 * @param twoValued whether the item can give only two different points, so that a median would say little
 * @param fullPoints how many of the distribution's n have 100 points
 * @param answers one entry for each row, or the only one
 */
public record ItemFigures(
        ItemCode item,
        Optional<Distribution> distribution,
        int neutral,
        boolean twoValued,
        int fullPoints,
        List<FieldCounts> answers) {

    /** How many chose or ticked an option. */
    public record OptionCount(AnswerOption option, int count) {}

    /**
     * The answers to one field.
     *
     * @param row empty for an item without rows
     * @param n how many answered the field
     * @param options all the field's options in the questionnaire's order, those nobody chose with 0; where boxes are
     *     ticked, the counts add up to more or less than n
     * @param none how many answered "ingen af delene"; 0 where one option is chosen
     */
    public record FieldCounts(Optional<Row> row, int n, List<OptionCount> options, int none) {

        public FieldCounts {
            options = List.copyOf(options);
        }

        private FieldCounts ofNobody() {
            return new FieldCounts(
                    row, 0, options.stream().map(each -> new OptionCount(each.option(), 0)).toList(), 0);
        }
    }

    public ItemFigures {
        answers = List.copyOf(answers);
    }

    /** The same without what rests on fewer: fields that fewer answered stand as if nobody had. */
    ItemFigures withAtLeast(int minimum) {
        boolean shown = scored() >= minimum;
        return new ItemFigures(
                item,
                distribution.filter(found -> shown),
                shown ? neutral : 0,
                twoValued,
                shown ? fullPoints : 0,
                answers.stream().map(field -> field.n() >= minimum ? field : field.ofNobody()).toList());
    }

    /** How many municipalities' points the distribution rests on; 0 when there is none. */
    public int scored() {
        return distribution.map(Distribution::n).orElse(0);
    }
}
