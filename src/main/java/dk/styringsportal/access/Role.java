package dk.styringsportal.access;

/** What an account may do. The first two belong to KL, the others to a municipality. */
public enum Role {
    /** KL administrator: runs rounds, imports, closes, takes snapshots, and keeps the accounts. */
    ADMINISTRATOR,
    /** KL analyst: reads everything, changes nothing, but codes texts that the administrator hands over. */
    ANALYST,
    /** Tovholder: answers for the municipality and prepares the submission. */
    COORDINATOR,
    /** Godkender: answers and submits for the municipality. */
    APPROVER,
    /** Medudfylder: answers, but does not submit. */
    CO_RESPONDENT,
    /** Læseadgang: sees the municipality's results. */
    READER;

    /** Whether it is KL's; all others are a municipality's. */
    public boolean isOfKl() {
        return this == ADMINISTRATOR || this == ANALYST;
    }
}
