package dk.styringsportal.coding.assessment;

import dk.styringsportal.campaign.CampaignId;
import java.util.List;

/** Keeps ratings and decisions. Whoever writes holds the campaign. */
public interface AssessmentRepository {

    /** All of the campaign, of whatever municipality. */
    List<Rating> ratings(CampaignId campaign);

    List<Rating> ratings(CampaignId campaign, Subject subject);

    /** Every version of all of the campaign's. */
    List<Decision> decisions(CampaignId campaign);

    List<Decision> decisions(CampaignId campaign, Subject subject);

    /** In place of what the same assessor gave by the same criterion before. */
    void keep(CampaignId campaign, Rating rating);

    /** Who is to rate, ordered by municipality; none where nobody is said to. */
    List<Assignment> assignments(CampaignId campaign);

    /** In place of the municipality's before. */
    void keep(CampaignId campaign, Assignment assignment);

    /** Deletes what the assessor gave. */
    void withdraw(CampaignId campaign, Subject subject, String assessor);

    /** A version is never changed. */
    void keep(CampaignId campaign, Decision decision);
}
