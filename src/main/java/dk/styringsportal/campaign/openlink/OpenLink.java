package dk.styringsportal.campaign.openlink;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets anybody who has its code answer in a group about a municipality, where nobody knows the addresses. Whoever begins gets a
 * personal invitation, without name and address, and goes on by that. Nobody knows how many have the code, so that those who
 * begin count in no response rate.
 *
 * @param most as many can begin; empty where KL has set no limit
 */
public record OpenLink(
        OpenLinkId id,
        CampaignId campaign,
        GroupId group,
        OrganisationCode organisation,
        boolean revoked,
        Optional<Integer> most) {

    /** As many can begin where KL has set no limit: more than any municipality has of a group, and no flood. */
    public static final int HIGHEST = 5000;

    /** @throws IllegalArgumentException for a limit outside 1 to {@value #HIGHEST} */
    public OpenLink {
        Objects.requireNonNull(id);
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(group);
        Objects.requireNonNull(organisation);
        if (most.filter(limit -> limit < 1 || limit > HIGHEST).isPresent()) {
            throw new IllegalArgumentException("most is 1 to " + HIGHEST);
        }
    }

    public static OpenLink of(CampaignId campaign, GroupId group, OrganisationCode organisation, Optional<Integer> most) {
        return new OpenLink(OpenLinkId.random(), campaign, group, organisation, false, most);
    }

    /** Whether one more can begin after so many. */
    public boolean hasRoomAfter(long begun) {
        return begun < most.orElse(HIGHEST);
    }

    /** The same link, which opens nothing any more. Those who have begun go on by their own. */
    public OpenLink withdrawn() {
        return new OpenLink(id, campaign, group, organisation, true, most);
    }

    /** Somebody who begins, of whom only the group is known. @param title the group's */
    public Invitation invitation(BeginToken token, String title, String language) {
        return Invitation.of(
                token.invitation(id), campaign, group, About.of(organisation), new Contact("", "", title, "", language));
    }
}
