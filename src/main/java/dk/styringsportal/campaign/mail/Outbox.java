package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mails that are to be sent, are being sent or were sent. Whoever decides that a mail goes out puts it here in the same
 * transaction; a sender takes it up once that is committed. Several nodes may send at once. All calls belong to the
 * caller's transaction.
 */
public interface Outbox {

    /** Queues them, to be sent in this order. Memory does not grow with their number when they are put in portions. */
    void put(Collection<OutgoingMail> mails, Instant now);

    /**
     * The queued mail whose turn it is, held until the transaction ends, so that no other sender gets it; urgent ones
     * first. Only one sender at a time asks.
     *
     * @param mostPerMinute so many mails may be claimed within a minute, by all nodes together
     * @return empty if none is due, or so many have been claimed within the last minute
     */
    Optional<OutboxEntry> due(Instant now, int mostPerMinute);

    /** Those that a sender claimed before that moment and has said no more about, held until the transaction ends. */
    List<OutboxEntry> claimedBefore(Instant moment);

    Optional<OutboxEntry> withId(MailId id);

    /** Held until the transaction ends, for a change. */
    Optional<OutboxEntry> held(MailId id);

    /** Keeps how the sending goes; what the mail says never changes. */
    void update(OutboxEntry entry);

    /** The newest first. */
    List<OutboxEntry> page(MailSelection selection, int from, int most);

    /** How many there are in each state; none stands for those that are not in it. */
    Map<MailState, Long> counts(MailSelection selection);

    /** The newest mail of each of these invitations, of some hundreds at most; without those that have none. */
    Map<InvitationId, OutboxEntry> newest(Collection<InvitationId> invitations);

    /** All mails of the invitation, the newest first. */
    List<OutboxEntry> of(InvitationId invitation);

    /** Of some hundreds of links at most, those that some mail carries which was not taken back. */
    Set<InvitationLink> mailed(Collection<InvitationLink> links);

    /**
     * Takes back what is still queued for the invitation.
     *
     * @return how many mails; one that a sender has in hand is not among them
     */
    int cancelQueued(InvitationId invitation, Instant now);

    /**
     * Takes back what is still queued for the round of those kinds.
     *
     * @return how many mails; those that a sender has in hand are not among them
     */
    int cancelQueued(String campaign, Set<MailKind> kinds, Instant now);

    /** Deletes all mails of the round, whatever their state; of how many. */
    int delete(String campaign);

    /** Deletes all mails of the invitation, whatever their state, so that nothing tells who was invited. */
    int delete(InvitationId invitation);
}
