package dk.styringsportal.campaign.mail;

import java.util.UUID;

/** A mail's identity, also in its header: whoever gets it twice sees that it is one. */
public record MailId(UUID value) {

    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for a text that is no identity */
    public static MailId parse(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
