package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the portal has set about the sending of mails; the mail server itself is known to the transport. */
@ApplicationScoped
class MailSettings {

    private static final String PER_MINUTE = "60";
    private static final String SENDERS = "2";
    private static final String PERIOD_MILLIS = "2000";
    private static final String UNKNOWN_AFTER_SECONDS = "900";

    @Inject
    @ConfigProperty(name = "PORTAL_ADDRESS")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "PORTAL_MAIL_PER_MINUTE", defaultValue = PER_MINUTE)
    private int perMinute;

    @Inject
    @ConfigProperty(name = "PORTAL_MAIL_SENDERS", defaultValue = SENDERS)
    private int senders;

    @Inject
    @ConfigProperty(name = "PORTAL_MAIL_PERIOD", defaultValue = PERIOD_MILLIS)
    private int periodMillis;

    @Inject
    @ConfigProperty(name = "PORTAL_MAIL_UNKNOWN_AFTER", defaultValue = UNKNOWN_AFTER_SECONDS)
    private int unknownAfterSeconds;

    /** Where recipients reach the portal; empty where nobody has said so. */
    Optional<String> portalAddress() {
        return address;
    }

    /** So many mails may be sent within a minute, by all nodes together; at least 1. */
    int perMinute() {
        return atLeastOne("PORTAL_MAIL_PER_MINUTE", perMinute);
    }

    /** How many mails this node sends at a time; at least 1. */
    int senders() {
        return atLeastOne("PORTAL_MAIL_SENDERS", senders);
    }

    /** How often this node looks for mails to send. */
    Duration period() {
        return Duration.ofMillis(atLeastOne("PORTAL_MAIL_PERIOD", periodMillis));
    }

    /** How long after its claim a mail counts as unknown; longer than any sending takes. */
    Duration unknownAfter() {
        return Duration.ofSeconds(atLeastOne("PORTAL_MAIL_UNKNOWN_AFTER", unknownAfterSeconds));
    }

    private static int atLeastOne(String setting, int value) {
        if (value < 1) {
            throw new IllegalStateException(setting + " must be a whole number of at least 1, not " + value);
        }
        return value;
    }
}
