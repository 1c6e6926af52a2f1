package dk.styringsportal.campaign.openlink;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import java.util.List;
import java.util.Optional;

/** Keeps open links, and who has begun by which. */
public interface OpenLinkRepository {

    /** @param mark of its code */
    void add(OpenLink link, String mark);

    Optional<OpenLink> withMark(String mark);

    Optional<OpenLink> withId(OpenLinkId id);

    /** The link, held until the transaction ends, so that no more begin by it than may. */
    Optional<OpenLink> held(OpenLinkId id);

    /** Stores what has changed. */
    void update(OpenLink link);

    /** How many have begun by it. */
    long begun(OpenLinkId id);

    /** That person, who is invited already, has begun by it. */
    void begin(OpenLinkId id, InvitationId person);

    /** With what has come of each, in the order made. A number of statements that does not grow with them. */
    List<OpenLinkUse> of(CampaignId campaign);

    /** Deletes the campaign's open links. */
    void erase(CampaignId campaign);
}
