package dk.styringsportal.campaign;

/** Where a round is in its life. */
public enum RoundState {
    /** It is being prepared, and nobody is asked anything. */
    DRAFT,
    /** Its questionnaires are tried on chosen people; what they give enters no results. */
    PILOT,
    /** Its campaigns take answers from the time it opens until its deadline. */
    OPEN,
    /** Its campaigns take no more answers. */
    CLOSED;

    /** Whether what it asks, and whom, can still be changed. */
    public boolean isPrepared() {
        return this == DRAFT || this == PILOT;
    }
}
