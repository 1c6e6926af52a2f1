package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.MailAddress;

/** A mail with its links in it, on its way from the outbox to the mail server. It is kept nowhere. */
public record ReadyMail(MailId id, MailAddress address, String name, MailText text) {

    /** Tells neither whom it is for nor what it says. */
    @Override
    public String toString() {
        return "mail " + id;
    }
}
