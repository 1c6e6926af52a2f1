package dk.styringsportal.campaign;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;
import java.util.Optional;

/** Keeps the campaigns. */
public interface CampaignRepository {

    /** Newest first. */
    List<Campaign> all();

    Optional<Campaign> withId(CampaignId id);

    /** The campaign, held until the transaction ends, so that closing and submitting do not cross. */
    Optional<Campaign> held(CampaignId id);

    /** The campaigns of that round, in its questionnaires' order. */
    List<Campaign> of(RoundId round);

    /**
     * A new campaign of an open round, with the round's period.
     *
     * @param title that of the round; with the questionnaire's where it has several
     */
    Campaign open(Round round, String title, QuestionnaireVersion questionnaire, boolean fictitious);

    /** Stores what has changed. */
    void update(Campaign campaign);
}
