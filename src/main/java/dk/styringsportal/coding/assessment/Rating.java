package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import java.time.Instant;

/**
 * One assessor's rating by one criterion.
 *
 * @param assessor log-in name
 * @param by display name
 * @param note why, for whoever settles the value; may be empty
 */
public record Rating(
        Subject subject, CriterionKey criterion, String assessor, String by, OptionKey chosen, String note, Instant at) {

    /** In characters. */
    public static final int LONGEST_NOTE = 2000;

    /** @throws IllegalArgumentException for a note that is too long */
    public Rating {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
    }
}
