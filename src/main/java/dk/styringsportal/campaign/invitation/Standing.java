package dk.styringsportal.campaign.invitation;

/** Whether an invited person can be counted on to be asked. */
public enum Standing {
    INVITED,
    /** Mail to the address comes back. */
    BOUNCED,
    /** The person is not among those the survey is about: left, moved, or never was. Counts in no response rate. */
    INELIGIBLE,
    /** The person does not want to be asked. */
    OBJECTED
}
