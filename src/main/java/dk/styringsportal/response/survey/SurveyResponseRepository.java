package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what respondents give: as a draft each answer with its revisions, as a response all at once. No draft outlives its
 * response.
 */
public interface SurveyResponseRepository {

    /** All that the person has given and not sent, with the newest answer to each item. */
    SurveyDraft draft(Invitation invitation, QuestionnaireVersion questionnaire);

    void store(InvitationId invitation, AnswerWrite write);

    /** What an earlier write to that item with that key stored, if there was one; others may have followed it. */
    Optional<StoredAnswer> acknowledged(InvitationId invitation, Item item, String key);

    /** Deletes what the person has given and not sent. */
    void discard(InvitationId invitation);

    /**
     * Keeps the response and deletes its draft. An anonymous one is put among those of the same group about the same
     * municipalities in an order drawn at random, so that not even the order in which rows lie tells who was last.
     */
    void send(InvitationId draft, SurveyResponse response);

    /** What the person has sent in a round that is not anonymous. */
    Optional<SurveyResponse> of(InvitationId invitation, QuestionnaireVersion questionnaire);

    /** Deletes the response. */
    void delete(SurveyResponse response);

    /** All that was sent, by group and municipality. */
    List<SurveyResponse> of(CampaignId campaign, QuestionnaireVersion questionnaire);

    /** How many have been sent. */
    long count(CampaignId campaign);

    /** Hands over what was sent one response after the other and keeps none, so that memory does not grow with them; in no order. */
    void each(CampaignId campaign, QuestionnaireVersion questionnaire, Taker taker);

    /** The same for those about one municipality, by itself or with others. */
    void eachAbout(CampaignId campaign, QuestionnaireVersion questionnaire, OrganisationCode about, Taker taker);

    /** Takes one response. */
    interface Taker {

        /**
         * @param group never empty: in campaigns that persons answer, each is of a group
         * @param withRole as in {@link SurveyResponse}
         */
        void take(Optional<GroupId> group, About about, Answers answers, boolean withRole);
    }

    /** Deletes all that respondents have given in the campaign, sent or not. */
    void erase(CampaignId campaign);

    /** How far those are who have begun and not sent; one statement, however many there are. */
    List<UnderWay> underWay(CampaignId campaign);
}
