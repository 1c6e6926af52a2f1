package dk.styringsportal.campaign.clarification;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps questions and clarifications. Whoever writes holds the campaign. */
public interface ClarificationRepository {

    /** The newest version of each item's clarification, in the order of codes; without those taken back. */
    List<Clarification> inForce(CampaignId campaign);

    /** Every version of one item's clarification, newest first. */
    List<Clarification> versions(CampaignId campaign, ItemCode item);

    /** A version is never changed. */
    void keep(Clarification clarification);

    /** In the order they were asked. */
    List<ItemQuestion> questions(CampaignId campaign);

    /** The question that the organisation has asked with that idempotency key. */
    Optional<ItemQuestion> asked(CampaignId campaign, OrganisationCode organisation, String key);

    /** @param key the asker's idempotency key, unique to this question */
    void keep(ItemQuestion question, String key);

    /** Closes the open questions about that item. */
    void settle(CampaignId campaign, ItemCode item, Instant now);
}
