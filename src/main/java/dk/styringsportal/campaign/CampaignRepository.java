package dk.styringsportal.campaign;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the campaigns. */
public interface CampaignRepository {

    /** Newest first. */
    List<Campaign> all();

    Optional<Campaign> withId(CampaignId id);

    /** The campaign, held until the transaction ends, so that closing and submitting do not cross. */
    Optional<Campaign> held(CampaignId id);

    /** A new, open campaign. */
    Campaign open(String title, QuestionnaireVersion questionnaire, Instant now, boolean fictitious);

    /** Stores what has changed. */
    void update(Campaign campaign);
}
