package dk.styringsportal.response.workingcopy;

/** A workbook that is no working copy of the response it was sent to. Nothing of it was looked at. */
public final class UnfitCopyException extends RuntimeException {

    /** Why it is none. */
    public enum Reason {
        /** It was not downloaded from the portal, or what says so was deleted. */
        NO_COPY,
        /** A column of it was deleted, or its heading changed. */
        COLUMNS_GONE,
        OTHER_MUNICIPALITY,
        OTHER_CAMPAIGN,
        OTHER_VERSION,
        /** The response was begun anew since. */
        OTHER_RESPONSE
    }

    private final Reason reason;

    public UnfitCopyException(Reason reason) {
        super("The workbook is no working copy of this response: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
