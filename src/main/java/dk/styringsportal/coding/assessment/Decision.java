package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import java.time.Instant;

/**
 * Which value holds where the two assessors gave different ones. Each change is a new version beside the old one; the newest holds.
 *
 * @param version 1 for the first, then one more with each change
 * @param reason never blank
 * @param by display name
 */
public record Decision(
        Subject subject, CriterionKey criterion, int version, OptionKey chosen, String reason, String by, Instant at) {

    /** In characters. */
    public static final int LONGEST_REASON = 2000;

    /** @throws IllegalArgumentException for a reason that is blank or too long */
    public Decision {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A decision has a reason of at most " + LONGEST_REASON + " characters");
        }
    }
}
