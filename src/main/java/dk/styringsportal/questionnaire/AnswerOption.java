package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.condition.EnableWhen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer a respondent can choose. Its place in the list says nothing of its worth (decision S11).
 *
 * @param points empty where the item's rule does not add up points of options
 * @param value its place on a scale, from the lowest answer up; empty off a scale and for an answer without a value
 * @param means set for "ved ikke" and "ikke relevant": answers, not missing ones
 * @param exclusive among several ticks, whether it stands alone
 * @param enableWhen the condition under which it can be chosen; empty for always
 * @param printed other spellings of the label that a spreadsheet may have, such as a misprint in the paper form
 */
public record AnswerOption(
        OptionKey key,
        String label,
        Optional<OptionPoints> points,
        Optional<BigDecimal> value,
        Optional<Meaning> means,
        boolean exclusive,
        Optional<EnableWhen> enableWhen,
        List<String> printed) {

    /** An option that can always be chosen. */
    public AnswerOption(OptionKey key, String label, Optional<OptionPoints> points, Optional<Meaning> means) {
        this(key, label, points, Optional.empty(), means, false, Optional.empty(), List.of());
    }

    public AnswerOption {
        Objects.requireNonNull(key);
        Objects.requireNonNull(points);
        Objects.requireNonNull(value);
        Objects.requireNonNull(means);
        Objects.requireNonNull(enableWhen);
        printed = List.copyOf(printed);
        if (means.isPresent() && value.isPresent()) {
            throw new IllegalArgumentException("Option " + key + " means " + means.get().key() + " and so has no value");
        }
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("Option " + key + " has no label");
        }
    }

    /** The same option with another label. */
    AnswerOption labelled(String other) {
        return new AnswerOption(key, other, points, value, means, exclusive, enableWhen, printed);
    }

    /** Whether choosing it says "ved ikke". */
    public boolean dontKnow() {
        return means.filter(Meaning.DONT_KNOW::equals).isPresent();
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
