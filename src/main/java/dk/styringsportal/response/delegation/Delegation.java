package dk.styringsportal.response.delegation;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.Invited;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Items of a response that a coordinator has handed over to a colleague. Whoever holds the newest link may read and answer
 * these items and no others. The colleague says when they are ready, or sends it back with a comment; the coordinator can
 * ask again, make a new link, and take the link out of use. Answers stay, whatever becomes of the delegation.
 *
 * @param items at least one; a theme that is handed over is all its items
 * @param deadline by when the colleague is to be ready; answers are taken after it too, as long as the round is open
 * @param givenBy display name of the coordinator
 * @param issue 1 for the first link, then one more with each new one
 * @param comment what the colleague wrote when sending it back last; empty before
 * @param changedAt when it came into its state
 */
public record Delegation(
        InvitationId id,
        ResponseId response,
        Colleague colleague,
        Set<ItemCode> items,
        Instant deadline,
        String givenBy,
        Instant givenAt,
        int issue,
        boolean revoked,
        DelegationState state,
        String comment,
        Instant changedAt)
        implements Invited {

    /** Of a comment, in characters. */
    public static final int LONGEST_COMMENT = 2000;

    /** Of one response; nobody hands over more. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException for no items, an issue below 1, or a comment that is too long */
    public Delegation {
        items = Set.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("At least one item is handed over");
        }
        if (issue < 1) {
            throw new IllegalArgumentException("Issues are counted from 1, not " + issue);
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("A comment has at most " + LONGEST_COMMENT + " characters");
        }
    }

    /** A first one. */
    public static Delegation of(
            InvitationId id,
            ResponseId response,
            Colleague colleague,
            Set<ItemCode> items,
            Instant deadline,
            String givenBy,
            Instant now) {
        return new Delegation(
                id, response, colleague, items, deadline, givenBy, now, 1, false, DelegationState.NOT_STARTED, "", now);
    }

    /** What the colleague's link stands for. */
    public InvitationLink link() {
        return new InvitationLink(LinkPurpose.DELEGATION, id, issue);
    }

    @Override
    public boolean isOpenedBy(InvitationLink link) {
        return !revoked && link().equals(link);
    }

    public boolean covers(ItemCode item) {
        return items.contains(item);
    }

    /** Whether the colleague is to be ready by now, and is not. */
    public boolean isLateAt(Instant now) {
        return !revoked && state != DelegationState.READY && now.isAfter(deadline);
    }

    /** The colleague's comment while it is the coordinator's turn; empty otherwise. */
    public Optional<String> returnedWith() {
        return state == DelegationState.RETURNED ? Optional.of(comment) : Optional.empty();
    }

    /**
     * The same after an answer of the colleague: they are at it, also when they had said that they were ready. An answer that
     * was given before they said so, and arrives once more, changes nothing.
     */
    public Delegation answered(Instant at) {
        boolean isNews = state != DelegationState.UNDER_WAY && !at.isBefore(changedAt);
        return isNews ? with(issue, revoked, DelegationState.UNDER_WAY, comment, at) : this;
    }

    /** The same, ready. */
    public Delegation ready(Instant now) {
        return state == DelegationState.READY ? this : with(issue, revoked, DelegationState.READY, comment, now);
    }

    /** The same, sent back. */
    public Delegation returned(String why, Instant now) {
        return with(issue, revoked, DelegationState.RETURNED, why, now);
    }

    /** The same, for a colleague who is asked again: from the start where they had said that they were done with it. */
    public Delegation askedAgain(Instant now) {
        boolean isDone = state == DelegationState.READY || state == DelegationState.RETURNED;
        return isDone ? with(issue, revoked, DelegationState.NOT_STARTED, comment, now) : this;
    }

    /** The same without a link that works. */
    public Delegation withdrawn() {
        return with(issue, true, state, comment, changedAt);
    }

    /** The same with a new link, and none but that. */
    public Delegation reissued() {
        return with(issue + 1, false, state, comment, changedAt);
    }

    private Delegation with(int newIssue, boolean isRevoked, DelegationState now, String said, Instant since) {
        return new Delegation(
                id, response, colleague, items, deadline, givenBy, givenAt, newIssue, isRevoked, now, said, since);
    }
}
