package dk.styringsportal.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a round; kept for ever.
 *
 * @param by display name; "Portalen" where a deadline did it
 * @param deadline as it was afterwards
 * @param reason in KL's own words; may be empty
 */
public record RoundEvent(Kind kind, Instant at, String by, Optional<Instant> deadline, String reason) {

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    /** What happened. */
    public enum Kind {
        CREATED,
        PILOT,
        OPENED,
        DEADLINE_MOVED,
        CLOSED,
        REOPENED
    }

    /** @throws IllegalArgumentException for a reason of more than {@value #LONGEST_REASON} characters */
    public RoundEvent {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
