package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import java.util.List;
import java.util.Optional;

/**
 * How far one municipality's assessment in one theme has come, as one reader may see it.
 *
 * @param complete how many assessors are done: 0, 1 or 2
 * @param revealed whether both are, so that their ratings are seen
 * @param ratable whether the reader can rate, or change what they gave
 */
public record SeenAssessment(Subject subject, int complete, boolean revealed, boolean ratable, List<Line> lines) {

    /** How far it has come. */
    public enum Stage {
        /** Fewer than two are done. */
        WAITING,
        /** Some value is to be decided. */
        DIFFERS,
        /** Every value is settled. */
        SETTLED
    }

    /**
     * One criterion.
     *
     * @param own the reader's rating
     * @param ratings both; none until they may be seen
     * @param decision the one that holds
     * @param outcome empty until both are done
     */
    public record Line(
            Criterion criterion,
            Optional<Rating> own,
            List<Rating> ratings,
            Optional<Decision> decision,
            Optional<Outcome> outcome) {

        /** Whether somebody has to decide. */
        public boolean isOpen() {
            return outcome.filter(found -> found.settled().isEmpty()).isPresent();
        }

        /** Whether the two gave different ratings. */
        public boolean isDiffering() {
            return outcome.filter(found -> !found.isAgreed()).isPresent();
        }
    }

    public SeenAssessment {
        lines = List.copyOf(lines);
    }

    public Stage stage() {
        if (!revealed) {
            return Stage.WAITING;
        }
        return lines.stream().anyMatch(Line::isOpen) ? Stage.DIFFERS : Stage.SETTLED;
    }

    /** Whether the reader has rated by every criterion. */
    public boolean isDoneByReader() {
        return lines.stream().allMatch(line -> line.own().isPresent());
    }

    /** Whether the reader has rated by any. */
    public boolean isBegunByReader() {
        return lines.stream().anyMatch(line -> line.own().isPresent());
    }
}
