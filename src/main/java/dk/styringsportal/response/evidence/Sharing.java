package dk.styringsportal.response.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * That a municipality wants others to have a file, and what KL says to it. The municipality may end it at any time; then
 * nothing of it is left.
 *
 * @param title as others see it
 * @param type what kind of tool the municipality calls it
 * @param decision empty until KL has looked at the cleaned copy
 */
public record Sharing(String title, ToolType type, String askedBy, Instant askedAt, Optional<Decision> decision) {

    /**
     * What KL decided.
     *
     * @param reason why it was refused; empty where it was released
     */
    public record Decision(boolean released, String reason, String by, Instant at) {}

    /** Whether others may fetch it. */
    public boolean isReleased() {
        return decision.filter(Decision::released).isPresent();
    }

    /** Whether KL has still to look at it. */
    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public Sharing decided(Decision made) {
        return new Sharing(title, type, askedBy, askedAt, Optional.of(made));
    }
}
