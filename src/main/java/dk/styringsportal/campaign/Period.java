package dk.styringsportal.campaign;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When a round takes answers: from its opening, until right before its deadline.
 *
 * @param opensAt empty while nobody has decided; then the round opens when it is told to
 * @param closesAt the deadline; empty for a round that is closed by hand
 */
public record Period(Optional<Instant> opensAt, Optional<Instant> closesAt) {

    /** Neither has been decided. */
    public static final Period OPEN_ENDED = new Period(Optional.empty(), Optional.empty());

    /** @throws PeriodRefusedException for a deadline that is not after the opening */
    public Period {
        Objects.requireNonNull(opensAt);
        Objects.requireNonNull(closesAt);
        if (opensAt.isPresent() && closesAt.filter(deadline -> !deadline.isAfter(opensAt.get())).isPresent()) {
            throw new PeriodRefusedException(PeriodRefusedException.Reason.ENDS_BEFORE_IT_BEGINS);
        }
    }

    /** The same with that deadline. */
    public Period until(Optional<Instant> deadline) {
        return new Period(opensAt, deadline);
    }

    /** The same from that opening. */
    public Period from(Instant opening) {
        return new Period(Optional.of(opening), closesAt);
    }

    /** Whether the deadline has passed. */
    public boolean isOverAt(Instant now) {
        return closesAt.filter(deadline -> !now.isBefore(deadline)).isPresent();
    }
}
