package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.Invited;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Asks one leader for the contacts of those who are to be invited next: the second stage of a two-stage sample, whose frame is
 * the municipalities that hand some in. Whoever holds the newest link is that leader, and may come back until the deadline.
 *
 * @param wanted the group that the contacts are invited to
 * @param about the leader's municipalities, which those people are asked about
 * @param deadline from when on nothing more is handed in; the campaign's own, if that is earlier
 * @param issue 1 for the first link, then one more with each new one
 * @param reminded whether the leader is reminded; they may say no
 * @param handedIn how many people the leader has handed in, and not taken out again
 * @param writtenAt when the leader was asked, was last reminded as planned, or got another link or deadline: reminders for
 *     earlier times are past
 */
public record ContactRequest(
        InvitationId id,
        CampaignId campaign,
        GroupId wanted,
        About about,
        Contact leader,
        Instant deadline,
        int issue,
        boolean revoked,
        boolean reminded,
        int handedIn,
        Instant writtenAt)
        implements Invited {

    /** What such a person is called where KL has written no role. */
    private static final String LEADER = "leder";

    /** What has come of it. */
    public enum State {
        WAITING,
        HANDED_IN
    }

    /** @throws IllegalArgumentException for an issue below 1, or a number of people below 0 */
    public ContactRequest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(wanted);
        Objects.requireNonNull(about);
        Objects.requireNonNull(leader);
        Objects.requireNonNull(deadline);
        Objects.requireNonNull(writtenAt);
        if (issue < 1 || handedIn < 0) {
            throw new IllegalArgumentException("Issue " + issue + " is not from 1, or " + handedIn + " people not from 0");
        }
    }

    /** A first request. */
    public static ContactRequest of(
            CampaignId campaign, GroupId wanted, About about, Contact leader, Instant deadline, Instant now) {
        return new ContactRequest(
                InvitationId.random(), campaign, wanted, about, leader, deadline, 1, false, true, 0, now);
    }

    /** What the leader's link stands for. */
    public InvitationLink link() {
        return new InvitationLink(LinkPurpose.CONTACTS, id, issue);
    }

    @Override
    public boolean isOpenedBy(InvitationLink link) {
        return !revoked && link().equals(link);
    }

    public State state() {
        return handedIn > 0 ? State.HANDED_IN : State.WAITING;
    }

    /** The same for two requests to one leader for the same group about the same municipalities. */
    public String identity() {
        return leader.key() + " " + wanted + " " + about.codes();
    }

    /** Whether contacts are taken then, as far as the request's own deadline goes. */
    public boolean isOpenAt(Instant now) {
        return !revoked && now.isBefore(deadline);
    }

    /** The last moment to hand in: its own, or the campaign's if that has become the earlier one. */
    public Instant deadlineWithin(Campaign asking) {
        return asking.deadline().filter(deadline::isAfter).orElse(deadline);
    }

    /** Whether the leader can be written to. */
    public boolean isReachable() {
        return !revoked && !leader.address().isEmpty();
    }

    /** Whether the leader is written to when those are who have handed in nothing. */
    public boolean isToBeRemindedAt(Instant now) {
        return isOpenAt(now) && isReachable() && reminded && state() == State.WAITING;
    }

    /**
     * Who gave the addresses, as the first mail to those people says it: "Kim Test, leder i Aarhus". Many municipalities are
     * cut short.
     */
    public String source() {
        String role = leader.role().isEmpty() ? LEADER : leader.role();
        String who = (leader.name().isEmpty() ? role : leader.name() + ", " + role) + " i " + municipalities();
        return who.length() > OneLine.LONGEST ? who.substring(0, OneLine.LONGEST - 1) + "…" : who;
    }

    private String municipalities() {
        return about.organisations().stream()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .collect(Collectors.joining(" og "));
    }

    /** The leader in the form that letters are written to; nobody is invited by it. */
    public Invitation asRecipient() {
        return new Invitation(
                id, campaign, wanted, about, leader, issue, revoked, Standing.INVITED, reminded, state() == State.HANDED_IN);
    }

    /** The same request without a link that works. */
    public ContactRequest withdrawn() {
        return with(deadline, issue, true, reminded, handedIn, writtenAt);
    }

    /** The same request with a new link, and none but that. */
    public ContactRequest reissued(Instant now) {
        return with(deadline, issue + 1, false, reminded, handedIn, now);
    }

    /** The same request with another deadline, earlier or later. */
    public ContactRequest until(Instant newDeadline, Instant now) {
        return with(newDeadline, issue, revoked, reminded, handedIn, now);
    }

    /** The same request, reminded from now on or not. */
    public ContactRequest reminded(boolean from) {
        return with(deadline, issue, revoked, from, handedIn, writtenAt);
    }

    /** The same request with so many people more, or fewer. */
    public ContactRequest withMore(int people) {
        return with(deadline, issue, revoked, reminded, handedIn + people, writtenAt);
    }

    /** The same request, with a mail to its leader. */
    public ContactRequest written(Instant now) {
        return with(deadline, issue, revoked, reminded, handedIn, now);
    }

    private ContactRequest with(
            Instant end, int newIssue, boolean isRevoked, boolean isReminded, int people, Instant lastWritten) {
        return new ContactRequest(
                id, campaign, wanted, about, leader, end, newIssue, isRevoked, isReminded, people, lastWritten);
    }
}
