package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.MailAddress;
import java.time.Instant;
import java.util.UUID;

/**
 * An address from which mails come back, as a person at KL has seen. Nothing is sent to it until the mark is taken away.
 *
 * @param id by which the audit trail names it
 * @param markedBy the displayed name of whoever marked it
 */
public record BouncedAddress(UUID id, MailAddress address, Instant markedAt, String markedBy) {}
