package dk.styringsportal.campaign.mail;

/** Why a mail was not sent, as a category. What a mail server says may name people, and is not kept. */
public enum MailFault {
    /** The mail server knows no such recipient, or takes no mail for them. */
    ADDRESS_REFUSED(false),
    /** The mail server does not take this mail. */
    MESSAGE_REFUSED(false),
    /** KL has marked the address as one that does not work. */
    ADDRESS_BOUNCED(false),
    /** The mail server asks to come again later. */
    BUSY(false),
    /** No mail server answers, or it hung up before it had the mail. */
    NO_CONNECTION(true),
    /** The mail server offers no encryption, or its certificate is not trusted. */
    NO_ENCRYPTION(true),
    /** The mail server does not take the portal's user and password. */
    LOG_IN_REFUSED(true),
    /** The mail server does not let the portal send from its address. */
    SENDER_REFUSED(true),
    /** The connection was lost after the mail server had the whole mail and before it said whether it took it. */
    CUT_OFF(false),
    /** Whoever sent it was gone before telling how it went. */
    SENDER_GONE(false),
    /** The portal itself failed. */
    FAILURE(true);

    private final boolean commonToAll;

    MailFault(boolean commonToAll) {
        this.commonToAll = commonToAll;
    }

    /** Whether the next mail would meet the same, so that sending had better pause. */
    public boolean isCommonToAll() {
        return commonToAll;
    }
}
