package dk.styringsportal.response.pilot;

import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.Invited;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.questionnaire.GroupId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One person invited to a pilot. Whoever holds the newest link is that person; a revoked invitation has no link that
 * works until it is issued anew.
 *
 * @param label what KL calls the person, for example "Leder, mellemstor kommune"; the person never sees it
 * @param group whose questions and words the person gets; empty in a questionnaire without groups
 * @param issue 1 for the first link, then one more with each new one
 * @param finishedAt when the person said that they were done; answers may be changed afterwards all the same
 */
public record PilotInvitation(
        InvitationId id,
        PilotId pilot,
        String label,
        Optional<GroupId> group,
        int issue,
        boolean revoked,
        Optional<Instant> finishedAt)
        implements Invited {

    /** @throws IllegalArgumentException for a label that is empty, too long or of several lines, or an issue below 1 */
    public PilotInvitation {
        OneLine.check("An invitation's label", label);
        Objects.requireNonNull(id);
        Objects.requireNonNull(pilot);
        Objects.requireNonNull(group);
        Objects.requireNonNull(finishedAt);
        if (issue < 1) {
            throw new IllegalArgumentException("Issues are counted from 1, not " + issue);
        }
    }

    /** A first invitation. */
    public static PilotInvitation of(PilotId pilot, String label, Optional<GroupId> group) {
        return new PilotInvitation(InvitationId.random(), pilot, label, group, 1, false, Optional.empty());
    }

    /** What the person's link stands for. */
    public InvitationLink link() {
        return new InvitationLink(LinkPurpose.PILOT, id, issue);
    }

    @Override
    public boolean isOpenedBy(InvitationLink link) {
        return !revoked && link().equals(link);
    }

    /** The same invitation without a link that works. */
    public PilotInvitation withdrawn() {
        return new PilotInvitation(id, pilot, label, group, issue, true, finishedAt);
    }

    /** The same invitation with a new link, and none but that. */
    public PilotInvitation reissued() {
        return new PilotInvitation(id, pilot, label, group, issue + 1, false, finishedAt);
    }

    /** The same invitation, finished; one that is finished already keeps its time. */
    public PilotInvitation finishedAt(Instant now) {
        return new PilotInvitation(id, pilot, label, group, issue, revoked, finishedAt.or(() -> Optional.of(now)));
    }
}
