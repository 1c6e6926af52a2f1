package dk.styringsportal.campaign.mail;

/** What was to be done to a mail does not fit how far it is: it was sent, taken back or claimed in the meantime. */
public final class MailStateException extends RuntimeException {

    public MailStateException(MailState state) {
        super("The mail is " + state + " by now");
    }
}
