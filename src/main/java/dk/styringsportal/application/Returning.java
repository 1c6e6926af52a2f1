package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseCompleteException;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRepository;
import dk.styringsportal.response.approval.SendingBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** KL's part once answers are there: sending a submitted response back, and accepting one with gaps. */
@ApplicationScoped
@Transactional
public class Returning {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Answering answering;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A municipality's response; empty if it has begun none. */
    public Optional<Response> find(User user, CampaignId campaign, OrganisationCode organisation) {
        checkIsKl(user);
        return responses.of(campaign, organisation);
    }

    /** Which municipalities share their named results. */
    public Set<OrganisationCode> sharing(User user, CampaignId campaign) {
        checkIsKl(user);
        return approvals.sharing(campaign);
    }

    /**
     * Sends a submitted response back: it is a draft again, and the municipality reads why. What was submitted, by whom
     * and when, stays on record.
     *
     * @throws IllegalArgumentException for a comment that is blank or too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws ResponseNotSubmittedException if it is a draft
     * @throws CampaignClosedException if the campaign is closed
     */
    public Response sendBack(User user, ResponseId id, SendingBack.Reason reason, String comment) {
        CprNumber.refuseIn(comment, "comment");
        Campaign campaign = heldOpen(user, id);
        Response response = responses.held(id).orElseThrow();
        Submission earlier = response.submission().orElseThrow(() -> new ResponseNotSubmittedException(id));
        SendingBack back = new SendingBack(reason, comment, user.displayName(), clock.instant(), earlier);
        approvals.keep(id, back);
        responses.reopen(id);
        audit.record(
                user,
                "response.sendBack",
                campaign.id(),
                response.organisation(),
                "submitted " + earlier.at() + " by " + earlier.by());
        return response.sentBack();
    }

    /**
     * Takes a draft with gaps as submitted. Its answers count question by question; what lacks an answer has no score,
     * and neither has the total.
     *
     * @param reason read by the municipality
     * @throws IllegalArgumentException for a reason that is blank or too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws dk.styringsportal.response.ResponseSubmittedException if it is no draft
     * @throws ResponseCompleteException if nothing is missing
     * @throws CampaignClosedException if the campaign is closed
     */
    public Response accept(User user, ResponseId id, String reason) {
        CprNumber.refuseIn(reason, "reason");
        Campaign campaign = heldOpen(user, id);
        Response response = responses.held(id).orElseThrow();
        response.checkIsDraft();
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        if (Asked.of(questionnaire, response.answers()).progress().isComplete()) {
            throw new ResponseCompleteException(id);
        }
        Instant now = clock.instant();
        Submission submission = Submission.accepted(
                user.displayName(), now, SubmittedContent.of(questionnaire, response.answers()), reason);
        responses.submit(id, submission);
        audit.record(user, "response.acceptIncomplete", campaign.id(), response.organisation());
        return response.submitted(submission);
    }

    private Campaign heldOpen(User user, ResponseId id) {
        Response seen = answering.read(user, id);
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator sends responses back and accepts incomplete ones");
        }
        Campaign campaign = campaigns.held(seen.campaign()).orElseThrow();
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(campaign.id());
        }
        return campaign;
    }

    private static void checkIsKl(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees other municipalities' responses");
        }
    }
}
