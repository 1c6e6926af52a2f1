package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What counts of a campaign: what municipalities have submitted, or persons sent. */
@ApplicationScoped
class GivenResponses {

    @Inject
    private ResponseRepository responses;

    @Inject
    private SurveyResponseRepository surveys;

    @Inject
    private Questionnaires questionnaires;

    /** Hands over one response after the other, with the answers as they were given, in no order. */
    void each(Campaign campaign, SurveyResponseRepository.Taker taker) {
        QuestionnaireVersion asked = questionnaires.of(campaign);
        if (asked.groups().isEmpty()) {
            responses.submittedTo(campaign.id()).forEach(response ->
                    taker.take(Optional.empty(), About.of(response.organisation()), response.answers(), false));
        } else {
            surveys.each(campaign.id(), asked, taker);
        }
    }

    /** How many there are. */
    long count(Campaign campaign) {
        return questionnaires.of(campaign).groups().isEmpty()
                ? responses.submittedTo(campaign.id()).size()
                : surveys.count(campaign.id());
    }
}
