package dk.styringsportal.response.evidence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.ResponseId;
import java.util.Optional;

/**
 * A file with where it comes from and what has become of it.
 *
 * @param sharing empty where others are not to have it
 * @param coded the type of tool that KL says it is; empty until KL has said so
 */
public record HandedIn(
        Evidence evidence,
        ResponseId response,
        CampaignId campaign,
        OrganisationCode organisation,
        Optional<Sharing> sharing,
        Optional<ToolType> coded) {

    /** What KL says it is, or else the municipality. */
    public Optional<ToolType> type() {
        return coded.or(() -> sharing.map(Sharing::type));
    }
}
