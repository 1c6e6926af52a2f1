package dk.styringsportal.campaign.mail;

import java.time.Instant;

/** A mail in the outbox, and how its sending goes. */
public record OutboxEntry(OutgoingMail mail, Instant queuedAt, Delivery delivery) {

    public OutboxEntry with(Delivery changed) {
        return new OutboxEntry(mail, queuedAt, changed);
    }
}
