package dk.styringsportal.campaign.mail;

import java.util.Optional;

/**
 * How one attempt at sending went.
 *
 * @param fault empty if it was sent, and only then
 */
public record Outcome(Result result, Optional<MailFault> fault) {

    /** What follows from it. */
    public enum Result {
        SENT,
        /** For good. */
        REFUSED,
        /** Certainly not sent; another attempt may do better. */
        TRY_AGAIN,
        /** Nobody can know whether it was sent. */
        UNKNOWN
    }

    public Outcome {
        if (fault.isEmpty() != (result == Result.SENT)) {
            throw new IllegalArgumentException(result + " with " + fault);
        }
    }

    public static Outcome sent() {
        return new Outcome(Result.SENT, Optional.empty());
    }

    public static Outcome refused(MailFault fault) {
        return new Outcome(Result.REFUSED, Optional.of(fault));
    }

    public static Outcome tryAgain(MailFault fault) {
        return new Outcome(Result.TRY_AGAIN, Optional.of(fault));
    }

    public static Outcome unknown(MailFault fault) {
        return new Outcome(Result.UNKNOWN, Optional.of(fault));
    }
}
