package dk.styringsportal.campaign.contacts.request;

/** Contacts cannot be wanted until then. */
public final class DeadlineRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** It has passed. */
        PAST,
        /** The campaign is over by then. */
        AFTER_THE_CAMPAIGN
    }

    private final Reason reason;

    public DeadlineRefusedException(Reason reason) {
        super("A deadline for contacts is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
