package dk.styringsportal.coding.assessment;

import dk.styringsportal.coding.assessment.AssessmentStateException.Reason;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one municipality is rated in one theme. Its two assessors are those it is assigned to; where it is assigned to nobody, whoever
 * begins is one of them, until there are two. While not both have
 * rated by every criterion, each may change and take back what they gave and sees nothing of the other's; from then on the ratings
 * stand and are seen. Equal ratings settle the value by themselves; else somebody decides, with a reason.
 *
 * @param ratings of at most two assessors
 * @param decisions every version
 * @param assignment empty where anybody may begin
 */
public record Assessment(
        Subject subject, AssessmentForm form, List<Rating> ratings, List<Decision> decisions, Optional<Assignment> assignment) {

    private static final int ASSESSORS = 2;

    public Assessment {
        ratings = ratings.stream()
                .filter(rating -> form.criterion(rating.criterion().value()).isPresent())
                .sorted(Comparator.comparing(Rating::assessor))
                .toList();
        decisions = List.copyOf(decisions);
    }

    /** Log-in names of those who have begun, in their order. */
    public List<String> assessors() {
        return ratings.stream().map(Rating::assessor).distinct().toList();
    }

    /** How many have rated by every criterion. */
    public int complete() {
        return (int) assessors().stream().filter(this::isCompleteBy).count();
    }

    /** Whether that assessor has rated by every criterion. */
    public boolean isCompleteBy(String assessor) {
        return form.criteria().stream().allMatch(criterion -> by(assessor, criterion.key()).isPresent());
    }

    /** Whether both are done, so that what they gave may be seen. */
    public boolean isRevealed() {
        return complete() == ASSESSORS;
    }

    /** Whoever has begun may go on, also where it is assigned to others since. */
    private boolean isFor(String assessor) {
        return assessors().contains(assessor) || assignment.isEmpty() || assignment.get().isTo(assessor);
    }

    /** @throws AssessmentStateException if it is assigned to others, two others rate it, or both are done */
    public void checkMayRate(String assessor) {
        if (!isFor(assessor)) {
            throw new AssessmentStateException(Reason.NOT_ASSIGNED);
        }
        if (!assessors().contains(assessor) && assessors().size() == ASSESSORS) {
            throw new AssessmentStateException(Reason.TAKEN);
        }
        if (isRevealed()) {
            throw new AssessmentStateException(Reason.REVEALED);
        }
    }

    /** What that assessor gave by that criterion. */
    public Optional<Rating> by(String assessor, CriterionKey criterion) {
        return ratings.stream()
                .filter(rating -> rating.assessor().equals(assessor) && rating.criterion().equals(criterion))
                .findFirst();
    }

    /** What both gave by that criterion, in the order of their log-in names; empty until both are done. */
    public Optional<Outcome> outcome(CriterionKey criterion) {
        if (!isRevealed()) {
            return Optional.empty();
        }
        OptionKey first = by(assessors().get(0), criterion).orElseThrow().chosen();
        OptionKey second = by(assessors().get(1), criterion).orElseThrow().chosen();
        Optional<OptionKey> settled = first.equals(second) ? Optional.of(first) : decision(criterion).map(Decision::chosen);
        return Optional.of(new Outcome(subject, criterion, first, second, settled));
    }

    /** The decision that holds. */
    public Optional<Decision> decision(CriterionKey criterion) {
        return decisions.stream()
                .filter(decision -> decision.criterion().equals(criterion))
                .max(Comparator.comparingInt(Decision::version));
    }

    /** @throws AssessmentStateException unless both are done and differ */
    public void checkMayDecide(CriterionKey criterion) {
        Outcome outcome = outcome(criterion).orElseThrow(() -> new AssessmentStateException(Reason.NOT_RATED_BY_TWO));
        if (outcome.isAgreed()) {
            throw new AssessmentStateException(Reason.AGREED);
        }
    }

    /** The outcomes of all criteria, in the form's order; none until both are done. */
    public List<Outcome> outcomes() {
        return form.criteria().stream()
                .map(Criterion::key)
                .flatMap(key -> outcome(key).stream())
                .toList();
    }

    /** The same as that person may see it: of others nothing until both are done. */
    public SeenAssessment seenBy(String reader) {
        return new SeenAssessment(
                subject,
                complete(),
                isRevealed(),
                !isRevealed() && isFor(reader) && (assessors().contains(reader) || assessors().size() < ASSESSORS),
                form.criteria().stream().map(criterion -> seen(criterion, reader)).toList());
    }

    private SeenAssessment.Line seen(Criterion criterion, String reader) {
        return new SeenAssessment.Line(
                criterion,
                by(reader, criterion.key()),
                isRevealed()
                        ? ratings.stream().filter(rating -> rating.criterion().equals(criterion.key())).toList()
                        : List.of(),
                decision(criterion.key()),
                outcome(criterion.key()));
    }
}
