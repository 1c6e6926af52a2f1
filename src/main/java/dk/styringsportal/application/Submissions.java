package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.approval.ApprovalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reading what was submitted, for documents about it. Data are read in transactions of their own. */
@ApplicationScoped
class Submissions {

    @Inject
    private Answering answering;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    /** A submitted response with all that a document about it tells. */
    record Submitted(Campaign campaign, QuestionnaireVersion questionnaire, Response response, ApprovalRecord record) {}

    /**
     * What that response is.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws ResponseNotSubmittedException if it is a draft
     */
    Submitted get(User user, ResponseId id) {
        Response response = answering.read(user, id);
        if (!response.isSubmitted()) {
            throw new ResponseNotSubmittedException(id);
        }
        Campaign campaign = campaigns.get(user, response.campaign());
        return new Submitted(campaign, questionnaires.of(campaign), response, signingOff.record(user, id));
    }
}
