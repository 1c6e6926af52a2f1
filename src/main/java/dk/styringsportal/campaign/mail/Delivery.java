package dk.styringsportal.campaign.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a mail's sending goes. It is queued; a sender claims it, sends it, and says how that went. A sender that never says
 * leaves it unknown, and so does a connection that is lost at the wrong moment: then a person decides whether it is sent
 * again or counts as sent. Every change gives a new value, and one that does not fit the state is refused.
 *
 * @param attempts how often a sender has claimed it since it was queued, by itself or by hand
 * @param nextAttempt not before; means something while it is queued
 * @param claimedAt when it was last claimed; empty before the first time
 * @param node whoever claimed it last; empty before the first time
 * @param fault why it is not sent; empty where nothing has gone wrong since it was queued
 * @param changedAt when it came to be so
 */
public record Delivery(
        MailState state,
        int attempts,
        Instant nextAttempt,
        Optional<Instant> claimedAt,
        String node,
        Optional<MailFault> fault,
        Instant changedAt) {

    /** No mail is claimed twice within it, which makes counting claims of the last minute exact. */
    public static final Duration BETWEEN_CLAIMS = Duration.ofMinutes(1);

    private static final Set<MailState> ENDED_UNSENT = Set.of(MailState.REFUSED, MailState.UNKNOWN, MailState.CANCELLED);
    private static final Set<MailState> MAYBE_ARRIVED = Set.of(MailState.QUEUED, MailState.REFUSED, MailState.UNKNOWN);

    public static Delivery queued(Instant now) {
        return new Delivery(MailState.QUEUED, 0, now, Optional.empty(), "", Optional.empty(), now);
    }

    /** A sender takes it in hand. */
    public Delivery claimed(String by, Instant now) {
        require(Set.of(MailState.QUEUED));
        return new Delivery(MailState.SENDING, attempts + 1, nextAttempt, Optional.of(now), by, fault, now);
    }

    /** The sender says how it went; late is better than never. */
    public Delivery settled(Outcome outcome, Instant now) {
        require(Set.of(MailState.SENDING, MailState.UNKNOWN));
        return switch (outcome.result()) {
            case SENT -> to(MailState.SENT, outcome.fault(), now);
            case REFUSED -> to(MailState.REFUSED, outcome.fault(), now);
            case UNKNOWN -> to(MailState.UNKNOWN, outcome.fault(), now);
            case TRY_AGAIN -> attempts < BackOff.MOST_ATTEMPTS
                    ? new Delivery(
                            MailState.QUEUED,
                            attempts,
                            now.plus(BackOff.after(attempts)),
                            claimedAt,
                            node,
                            outcome.fault(),
                            now)
                    : to(MailState.REFUSED, outcome.fault(), now);
        };
    }

    /** The sender has not said how it went, and will not. */
    public Delivery abandoned(Instant now) {
        require(Set.of(MailState.SENDING));
        return to(MailState.UNKNOWN, Optional.of(MailFault.SENDER_GONE), now);
    }

    /** It is not even tried, since its address is known not to work. */
    public Delivery bounced(Instant now) {
        require(Set.of(MailState.QUEUED));
        return to(MailState.REFUSED, Optional.of(MailFault.ADDRESS_BOUNCED), now);
    }

    public Delivery cancelled(Instant now) {
        require(Set.of(MailState.QUEUED));
        return to(MailState.CANCELLED, fault, now);
    }

    /** A person wants it sent after all, or at once; it has all its attempts anew. */
    public Delivery retried(Instant now) {
        require(Set.of(MailState.QUEUED, MailState.REFUSED, MailState.UNKNOWN, MailState.CANCELLED));
        Instant earliest = claimedAt.map(claimed -> claimed.plus(BETWEEN_CLAIMS)).filter(now::isBefore).orElse(now);
        return new Delivery(MailState.QUEUED, 0, earliest, claimedAt, node, Optional.empty(), now);
    }

    /** A person knows that it has arrived, or has handed it over. */
    public Delivery regardedAsSent(Instant now) {
        require(MAYBE_ARRIVED);
        return to(MailState.SENT, Optional.empty(), now);
    }

    /** Whether {@link #retried} fits and there is a reason for it. */
    public boolean isRetriable() {
        return ENDED_UNSENT.contains(state) || state == MailState.QUEUED && attempts > 0;
    }

    /** Whether {@link #cancelled} fits. */
    public boolean isCancellable() {
        return state == MailState.QUEUED;
    }

    /** Whether what the sender of that claim has to tell still matters: nobody has decided or claimed since. */
    public boolean awaits(Delivery claim) {
        return claimedAt.equals(claim.claimedAt)
                && node.equals(claim.node)
                && (state == MailState.SENDING || state == MailState.UNKNOWN);
    }

    private Delivery to(MailState next, Optional<MailFault> why, Instant now) {
        return new Delivery(next, attempts, nextAttempt, claimedAt, node, why, now);
    }

    private void require(Set<MailState> fitting) {
        if (!fitting.contains(state)) {
            throw new MailStateException(state);
        }
    }
}
