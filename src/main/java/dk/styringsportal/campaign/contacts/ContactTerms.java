package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a list of contacts is read for.
 *
 * @param groups of the campaign's questionnaire
 * @param population whether the round asks a municipality
 * @param personNumber whether a text holds what looks like a CPR number
 * @param split whether somebody named with several municipalities answers once about each; else once about all of them
 */
public record ContactTerms(
        CampaignId campaign,
        List<RespondentGroup> groups,
        Predicate<OrganisationCode> population,
        Predicate<String> personNumber,
        boolean split) {

    public ContactTerms {
        groups = List.copyOf(groups);
    }
}
