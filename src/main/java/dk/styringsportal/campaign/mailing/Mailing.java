package dk.styringsportal.campaign.mailing;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.mail.MailKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Mails of one kind to all of a campaign's invited whom they concern when it is carried out: so a reminder that was planned
 * long before goes only to those who have not answered by then. It is carried out portion by portion, in the order invited.
 *
 * @param dueAt not before then
 * @param by display name of who ordered it
 * @param place of the last invitation that was looked at; 0 before the first
 * @param queued how many mails it has put into the outbox
 */
public record Mailing(
        MailingId id, CampaignId campaign, MailKind kind, Instant dueAt, String by, State state, long place, int queued) {

    /** How far it is. */
    public enum State {
        /** It waits for its time, or is being carried out. */
        PLANNED,
        DONE,
        CANCELLED
    }

    private static final Set<MailKind> TO_MANY =
            EnumSet.of(MailKind.INVITATION, MailKind.REMINDER, MailKind.DEADLINE_CHANGED);

    /** @throws IllegalArgumentException for a kind that goes to one person at a time */
    public Mailing {
        checkIsToMany(kind);
    }

    /** @throws IllegalArgumentException for a kind that goes to one person at a time */
    public static void checkIsToMany(MailKind kind) {
        if (!TO_MANY.contains(kind)) {
            throw new IllegalArgumentException(kind + " mails are not sent to many");
        }
    }

    public boolean isDueAt(Instant now) {
        return state == State.PLANNED && !now.isBefore(dueAt);
    }

    /** The same after another portion. */
    public Mailing advanced(long lastPlace, int more) {
        return new Mailing(id, campaign, kind, dueAt, by, state, lastPlace, queued + more);
    }

    /** The same with nobody left to look at. */
    public Mailing done() {
        return new Mailing(id, campaign, kind, dueAt, by, State.DONE, place, queued);
    }

    /** The same, called off; what it has put into the outbox stays there. One that is done stays done. */
    public Mailing cancelled() {
        return state == State.PLANNED
                ? new Mailing(id, campaign, kind, dueAt, by, State.CANCELLED, place, queued)
                : this;
    }
}
