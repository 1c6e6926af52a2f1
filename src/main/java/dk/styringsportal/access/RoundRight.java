package dk.styringsportal.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That an account does one municipality's work in one round, whatever its own role is. A deputy has a right with an end; in a
 * hand-over one right is ended and another given. Rights are never deleted: who could do what, and when, stays to be seen.
 *
 * @param account log-in name
 * @param role {@link Role#APPROVER} or {@link Role#COORDINATOR}
 * @param from the first moment
 * @param until the first moment it no longer holds; empty for the whole round
 * @param givenBy display name
 * @param endedBy display name of who has set the end later; empty while nobody has
 */
public record RoundRight(
        UUID id,
        String account,
        Role role,
        Instant from,
        Optional<Instant> until,
        String givenBy,
        Instant givenAt,
        Optional<String> endedBy) {

    /** @throws IllegalArgumentException for another role, or an end that is not after the beginning */
    public RoundRight {
        if (role != Role.APPROVER && role != Role.COORDINATOR) {
            throw new IllegalArgumentException("In a round approvers and coordinators are named, not " + role);
        }
        if (endedBy.isEmpty() && until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("A right ends after it begins");
        }
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && !isOverAt(moment);
    }

    public boolean isOverAt(Instant moment) {
        return until.filter(end -> !moment.isBefore(end)).isPresent();
    }

    /** The same right, over from now on; one that is over already stays as it is. */
    public RoundRight ended(String by, Instant now) {
        return isOverAt(now) ? this : new RoundRight(id, account, role, from, Optional.of(now), givenBy, givenAt, Optional.of(by));
    }
}
