package dk.styringsportal.response.delegation;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.ResponseId;
import java.util.List;
import java.util.Optional;

/** Keeps what was handed over to whom. */
public interface DelegationRepository {

    /** A new one. The caller holds the response. */
    void add(Delegation delegation);

    Optional<Delegation> withId(InvitationId id);

    /** The delegation, held until the transaction ends, for a change. */
    Optional<Delegation> held(InvitationId id);

    /** In the order given, those whose link is out of use among them. */
    List<Delegation> of(ResponseId response);

    /** Stores what has changed: issue, link in use or not, state and comment. */
    void update(Delegation delegation);

    /** Deletes who was asked in the campaign, and what for. */
    void erase(CampaignId campaign);
}
