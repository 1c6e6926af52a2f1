package dk.styringsportal.web.mail;

import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.OutboxEntry;

/**
 * One mail as the pages show it.
 *
 * @param name the recipient's; empty where none is known
 * @param state its name on the screen
 * @param tone of the state's tag: "good", "warn", "accent" or nothing
 * @param fault what went wrong, as a sentence; empty if nothing did
 * @param next when it is tried again; empty unless it waits for that
 */
public record MailView(
        String id,
        String address,
        String name,
        String subject,
        String kind,
        String state,
        String tone,
        String fault,
        String queued,
        String changed,
        String next,
        int attempts) {

    public static MailView of(OutboxEntry entry, MailWords words) {
        Delivery delivery = entry.delivery();
        return new MailView(
                entry.mail().id().toString(),
                entry.mail().address().value(),
                entry.mail().name(),
                entry.mail().text().subject(),
                words.kind(entry.mail().kind()),
                words.state(delivery.state()),
                tone(delivery.state()),
                delivery.fault().map(words::fault).orElse(""),
                words.moment(entry.queuedAt()),
                words.moment(delivery.changedAt()),
                next(delivery, words),
                delivery.attempts());
    }

    private static String tone(MailState state) {
        return switch (state) {
            case SENT -> "good";
            case REFUSED, UNKNOWN -> "warn";
            case SENDING -> "accent";
            case QUEUED, CANCELLED -> "";
        };
    }

    private static String next(Delivery delivery, MailWords words) {
        boolean waits = delivery.state() == MailState.QUEUED && delivery.attempts() > 0;
        return waits ? words.moment(delivery.nextAttempt()) : "";
    }
}
