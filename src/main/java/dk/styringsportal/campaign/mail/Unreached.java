package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.MailAddress;
import java.util.Optional;

/** Why an invited person cannot be counted on to have had the newest mail. */
public enum Unreached {
    /** It was not sent, and will not be by itself. */
    REFUSED,
    /** Nobody knows whether it was sent. */
    UNSURE,
    /** KL has marked the address as one that does not work. */
    BOUNCED;

    /**
     * What stands in the way of the person at that address; empty where nothing does.
     *
     * @param newest mail to the person; one to another address says nothing about this one
     * @param bounced whether the address is marked
     */
    public static Optional<Unreached> at(MailAddress address, Optional<OutboxEntry> newest, boolean bounced) {
        if (bounced) {
            return Optional.of(BOUNCED);
        }
        return newest.filter(entry -> entry.mail().address().key().equals(address.key()))
                .flatMap(entry -> of(entry.delivery().state()));
    }

    private static Optional<Unreached> of(MailState state) {
        return switch (state) {
            case REFUSED -> Optional.of(REFUSED);
            case UNKNOWN -> Optional.of(UNSURE);
            case QUEUED, SENDING, SENT, CANCELLED -> Optional.empty();
        };
    }
}
