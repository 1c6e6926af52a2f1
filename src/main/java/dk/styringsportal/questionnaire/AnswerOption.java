package dk.styringsportal.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * One answer a respondent can choose. Its place in the list says nothing of its worth (decision S11).
 *
 * @param points empty where the item's rule counts answers or ticks instead of adding their points
 * @param dontKnow whether choosing it says "ved ikke": an answer, not a missing one
 */
public record AnswerOption(OptionKey key, String label, Optional<OptionPoints> points, boolean dontKnow) {

    public AnswerOption {
        Objects.requireNonNull(key);
        Objects.requireNonNull(points);
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("Option " + key + " has no label");
        }
    }

    /** Whether choosing it gives the mean of the other questions instead of points of its own. */
    public boolean isNeutral() {
        return points.filter(OptionPoints.NeutralMean.class::isInstance).isPresent();
    }

    /** The points of this option in that row; empty for a neutral option and where the item counts answers or ticks. */
    public Optional<Points> pointsIn(RowKey row) {
        return points.flatMap(worth -> {
            if (worth instanceof OptionPoints.Fixed fixed) {
                return Optional.of(fixed.points());
            }
            return worth instanceof OptionPoints.PerRow perRow
                    ? Optional.ofNullable(perRow.points().get(row))
                    : Optional.empty();
        });
    }
}
