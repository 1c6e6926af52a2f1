package dk.styringsportal.questionnaire;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How an item is scored: the rule's name and parameters. The formulas stand in the room {@code scoring}. */
public sealed interface ScoringRule {

    /** The chosen option's points. */
    record PointsPerOption() implements ScoringRule {}

    /** The mean over the rows of the chosen options' points. */
    record MeanOfRows() implements ScoringRule {}

    /**
     * Points by the number of rows in which one of certain options was chosen; none below the lowest threshold.
     *
     * @param counting the options that count, all alike
     * @param thresholds from the least number of rows to the points it gives
     */
    record CountThreshold(Set<OptionKey> counting, SortedMap<Integer, Points> thresholds) implements ScoringRule {

        public CountThreshold {
            counting = Set.copyOf(counting);
            thresholds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
            if (thresholds.isEmpty() || thresholds.firstKey() < 1) {
                throw new IllegalArgumentException("Thresholds start at one row or more, not " + thresholds);
            }
        }

        /** The points for so many counting rows. */
        public Points pointsFor(int rows) {
            Map<Integer, Points> reached = thresholds.headMap(rows + 1);
            return reached.isEmpty() ? Points.NONE : thresholds.get(((SortedMap<Integer, Points>) reached).lastKey());
        }
    }

    /** 100 points times the share of all boxes that are ticked. */
    record ShareOfTicks() implements ScoringRule {}

    /** The mean of the chosen options' scale values, answers without a value left out. */
    record MeanOfScaleValues() implements ScoringRule {}

    /**
     * Row by row, the value of need minus that of use; no points.
     *
     * @param use the item with the same rows that says how much each is used
     */
    record NeedMinusUse(ItemCode use) implements ScoringRule {}

    /**
     * Over all respondents, the mean scale value of some groups minus that of others; no points.
     *
     * @param of the groups whose mean it starts from
     * @param minus the groups whose mean is subtracted
     */
    record MirrorGap(Set<GroupId> of, Set<GroupId> minus) implements ScoringRule {

        public MirrorGap {
            of = Set.copyOf(of);
            minus = Set.copyOf(minus);
        }
    }

    /** No measure is taken. */
    record NotScored() implements ScoringRule {}

    /** Whether an answer becomes points. */
    default boolean givesPoints() {
        return !(this instanceof NotScored || this instanceof NeedMinusUse || this instanceof MirrorGap);
    }
}
