package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.CampaignId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was imported of respondents' answers. */
public interface SurveyImportRepository {

    /** Newest first. */
    List<SurveyImport> of(CampaignId campaign);

    Optional<SurveyImport> withId(UUID id);

    /** The newest import of a file with that content. */
    Optional<SurveyImport> withHash(CampaignId campaign, String hash);

    /** Adds the responses beside those that are there, in an order drawn at random. */
    void keep(SurveyImport made, List<SurveyResponse> responses);

    /** Deletes the responses of the import, and that it was made. */
    void takeBack(SurveyImport made);

    /** How many responses of the campaign were imported and are there. */
    long responses(CampaignId campaign);
}
