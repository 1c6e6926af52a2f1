package dk.styringsportal.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What an answer option is worth in an item that is scored by its options. */
public sealed interface OptionPoints {

    /** The same points in every row. */
    record Fixed(Points points) implements OptionPoints {}

    /** Points that depend on the row (source 002, questions 32 and 33). */
    record PerRow(Map<RowKey, Points> points) implements OptionPoints {

        public PerRow {
            points = Map.copyOf(points);
        }
    }

    /**
     * The mean of the respondent's other question scores, so that the answer moves the total neither up nor down
     * (source 002, question 17, line 368; decision S3).
     */
    record NeutralMean() implements OptionPoints {}

    /** The different point values that this option can give by itself; none for {@link NeutralMean}. */
    default Collection<Points> values() {
        if (this instanceof Fixed fixed) {
            return List.of(fixed.points());
        }
        return this instanceof PerRow perRow ? perRow.points().values() : List.of();
    }
}
