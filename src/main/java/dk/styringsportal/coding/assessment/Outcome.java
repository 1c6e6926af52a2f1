package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * What came of one criterion for one municipality in one theme, once both assessors were done. Nobody is named.
 *
 * @param first of the assessor whose log-in name comes first
 * @param settled empty while somebody has to decide
 */
public record Outcome(
        Subject subject, CriterionKey criterion, OptionKey first, OptionKey second, Optional<OptionKey> settled)
        implements Comparable<Outcome> {

    private static final Comparator<Outcome> ORDER =
            Comparator.comparing(Outcome::subject).thenComparing(Outcome::criterion);

    /** @throws IllegalArgumentException if equal ratings are not what is settled */
    public Outcome {
        if (first.equals(second) && !settled.equals(Optional.of(first))) {
            throw new IllegalArgumentException("Equal ratings settle the value: " + first + ", not " + settled);
        }
    }

    public boolean isAgreed() {
        return first.equals(second);
    }

    /** The settled value on the form's scale; empty where nothing is settled, and where it cannot be rated. */
    public Optional<BigDecimal> value(AssessmentForm form) {
        return settled.flatMap(form::value);
    }

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }
}
