package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Weighing.WhenNotAsked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Gathers items' points for a mean, and whatever forbids one. */
final class Mean {

    /** By weight, since most items weigh alike and adding fractions costs a division each. */
    private final Map<BigFraction, List<Points>> parts = new HashMap<>();

    private boolean complete = true;
    private boolean forbidden;

    void add(Standing standing, Optional<Points> points, BigFraction weight, WhenNotAsked whenNotAsked) {
        if (weight.signum() == 0) {
            return;
        }
        switch (standing) {
            case SCORED -> add(points.orElseThrow(), weight);
            case UNANSWERED -> complete = false;
            case NOT_ASKED -> forbidden |= whenNotAsked == WhenNotAsked.NO_SCORE;
            // Its points are missing as long as any of the others' are
            case NEUTRAL -> points.ifPresentOrElse(mean -> add(mean, weight), () -> complete = false);
            case WITHOUT_VALUE, LEFT_OPEN, NOT_SCORED -> { }
        }
    }

    private void add(Points points, BigFraction weight) {
        parts.computeIfAbsent(weight, same -> new ArrayList<>()).add(points);
    }

    /** Whether no item that counts is unanswered. */
    boolean isComplete() {
        return complete;
    }

    /** The weighted mean, exact; empty if something is unanswered or there is nothing to take it of. */
    Optional<Points> points() {
        if (!complete || forbidden || parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            return Optional.of(Points.mean(parts.values().iterator().next()));
        }
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (Map.Entry<BigFraction, List<Points>> part : parts.entrySet()) {
            BigFraction weight = part.getKey().multiply(part.getValue().size());
            sum = sum.add(Points.mean(part.getValue()).value().multiply(weight));
            weights = weights.add(weight);
        }
        return Optional.of(new Points(sum.divide(weights)));
    }
}
