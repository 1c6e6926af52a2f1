package dk.styringsportal.campaign;

/** A round cannot run from then until then. */
public final class PeriodRefusedException extends RuntimeException {

    /** What is wrong with the period. */
    public enum Reason {
        /** The deadline is not after the opening. */
        ENDS_BEFORE_IT_BEGINS,
        /** The deadline has passed. */
        ENDS_IN_THE_PAST
    }

    private final Reason reason;

    public PeriodRefusedException(Reason reason) {
        super("A round's period " + (reason == Reason.ENDS_IN_THE_PAST ? "ends in the past" : "ends before it begins"));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
