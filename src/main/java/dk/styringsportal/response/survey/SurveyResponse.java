package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.response.Answers;
import java.util.Optional;
import java.util.UUID;

/**
 * What one respondent has sent. Of an anonymous round it knows no person, no time and no order: nothing that is kept says whose
 * it is.
 *
 * @param id drawn at random
 * @param invitation whose it is; empty for an anonymous one
 * @param answers all that was given; what counts is {@link dk.styringsportal.response.Asked}'s to say
 * @param withRole whether the municipality's own report may show the answers with the role of who gave them, as "Fagudvalgsformand"
 */
public record SurveyResponse(
        UUID id, CampaignId campaign, GroupId group, About about, Optional<InvitationId> invitation, Answers answers,
        boolean withRole) {

    /** One that is shown among others alone. */
    public SurveyResponse(
            UUID id, CampaignId campaign, GroupId group, About about, Optional<InvitationId> invitation, Answers answers) {
        this(id, campaign, group, about, invitation, answers, false);
    }

    /** What the draft holds, as it is sent. */
    public static SurveyResponse of(SurveyDraft draft, boolean anonymous, boolean withRole) {
        return new SurveyResponse(
                UUID.randomUUID(),
                draft.invitation().campaign(),
                draft.invitation().group(),
                draft.invitation().about(),
                anonymous ? Optional.empty() : Optional.of(draft.invitation().id()),
                draft.answers(),
                withRole);
    }
}
