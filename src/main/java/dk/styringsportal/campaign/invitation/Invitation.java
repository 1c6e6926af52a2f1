package dk.styringsportal.campaign.invitation;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Objects;

/**
 * One person invited to answer in a campaign that asks respondent groups. Whoever holds the newest link is that person. When
 * the answers have been sent, only that they were is left here; in an anonymous round no link is made any more from then on.
 *
 * @param group whose questions and words the person gets
 * @param about the municipalities that the answers are about
 * @param issue 1 for the first link, then one more with each new one
 * @param reminded whether the person is reminded; they may say no
 * @param answered whether the answers have been sent
 */
public record Invitation(
        InvitationId id,
        CampaignId campaign,
        GroupId group,
        About about,
        Contact contact,
        int issue,
        boolean revoked,
        Standing standing,
        boolean reminded,
        boolean answered)
        implements Invited {

    /** @throws IllegalArgumentException for an issue below 1 */
    public Invitation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(group);
        Objects.requireNonNull(about);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(standing);
        if (issue < 1) {
            throw new IllegalArgumentException("Issues are counted from 1, not " + issue);
        }
    }

    /** A first invitation. */
    public static Invitation of(CampaignId campaign, GroupId group, About about, Contact contact) {
        return of(InvitationId.random(), campaign, group, about, contact);
    }

    /** A first invitation of that identity. */
    public static Invitation of(InvitationId id, CampaignId campaign, GroupId group, About about, Contact contact) {
        return new Invitation(id, campaign, group, about, contact, 1, false, Standing.INVITED, true, false);
    }

    /** What the person's link stands for. */
    public InvitationLink link() {
        return new InvitationLink(LinkPurpose.SURVEY, id, issue);
    }

    /** The same for two invitations of one person to the same group about the same municipalities. */
    public String identity() {
        return contact.key() + " " + group + " " + about.codes();
    }

    @Override
    public boolean isOpenedBy(InvitationLink link) {
        return !revoked && link().equals(link);
    }

    /** Whether an answer is still expected. */
    public boolean isAwaited() {
        return !answered && !revoked && standing == Standing.INVITED;
    }

    /** Whether the person is written to when those are who have not answered. */
    public boolean isToBeReminded() {
        return isAwaited() && reminded && !contact.address().isEmpty();
    }

    /** The same invitation without a link that works. */
    public Invitation withdrawn() {
        return with(contact, issue, true, standing, reminded, answered);
    }

    /** The same invitation with a new link, and none but that. */
    public Invitation reissued() {
        return with(contact, issue + 1, false, standing, reminded, answered);
    }

    /** The same invitation to whoever has the role now, with a new link. */
    public Invitation handedTo(Contact successor) {
        return with(successor, issue + 1, false, Standing.INVITED, true, answered);
    }

    /** The same person at another address, with a new link: the one before may have reached somebody else. */
    public Invitation readdressed(String address) {
        Contact corrected =
                new Contact(contact.name(), address, contact.role(), contact.source(), contact.language());
        Standing then = standing == Standing.BOUNCED ? Standing.INVITED : standing;
        return with(corrected, issue + 1, false, then, reminded, answered);
    }

    public Invitation standing(Standing now) {
        return with(contact, issue, revoked, now, reminded, answered);
    }

    /** The same invitation, reminded from now on or not. */
    public Invitation reminded(boolean from) {
        return with(contact, issue, revoked, standing, from, answered);
    }

    /** The same invitation, with its answers sent or taken back. */
    public Invitation answered(boolean now) {
        return with(contact, issue, revoked, standing, reminded, now);
    }

    private Invitation with(
            Contact who, int newIssue, boolean isRevoked, Standing stands, boolean isReminded, boolean isAnswered) {
        return new Invitation(id, campaign, group, about, who, newIssue, isRevoked, stands, isReminded, isAnswered);
    }
}
