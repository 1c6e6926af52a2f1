package dk.styringsportal.campaign.mail;

/** Hands mails to a mail server. */
public interface MailTransport {

    /** Whether a mail server is set; without one mails wait in the outbox, where KL reads them. */
    boolean isSet();

    /**
     * Tries to hand it over, within some minutes at most. Several threads may do so at once.
     *
     * @throws IllegalStateException if no mail server is set
     */
    Outcome send(ReadyMail mail);
}
