package dk.styringsportal.campaign.mail;

/** How far a mail is. */
public enum MailState {
    /** Waits for its turn, the first time or again. */
    QUEUED,
    /** A sender has it in hand. */
    SENDING,
    /** The mail server has taken it, or a person says that it has arrived. */
    SENT,
    /** Will not be sent: refused for good, bounced, or tried in vain too often. */
    REFUSED,
    /** It may have been sent or not; a person decides. */
    UNKNOWN,
    /** Taken back before it was sent. */
    CANCELLED
}
