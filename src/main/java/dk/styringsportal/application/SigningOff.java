package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.IncompleteResponseException;
import dk.styringsportal.response.MissingDeclarationException;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.ApprovalRepository;
import dk.styringsportal.response.approval.SharingChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The approver's part: declaring that the answers are right, submitting them, and sharing the results or not. */
@ApplicationScoped
@Transactional
public class SigningOff {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private RoundRights rights;

    @Inject
    private Answering answering;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Submits the response. One that is submitted already stays as it is.
     *
     * @param declared whether the approver has declared that the answers are right
     * @param shares whether named results are shared with municipalities that share theirs
     * @throws AccessDeniedException if the user may not approve
     * @throws IncompleteResponseException naming the items that lack an answer
     * @throws MissingDeclarationException without the declaration
     * @throws CampaignClosedException if the campaign is closed
     */
    public Response submit(User user, ResponseId id, boolean declared, boolean shares) {
        Campaign campaign = heldCampaign(user, id);
        Response response = responses.held(id).orElseThrow();
        if (response.isSubmitted()) {
            return response;
        }
        checkIsOpen(campaign);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        List<Item> missing = Asked.of(questionnaire, response.answers()).missing();
        if (!missing.isEmpty()) {
            throw new IncompleteResponseException(missing);
        }
        if (!declared) {
            throw new MissingDeclarationException();
        }
        Submission submission = Submission.declared(
                user.displayName(), clock.instant(), SubmittedContent.of(questionnaire, response.answers()));
        responses.submit(id, submission);
        audit.record(user, "response.submit", campaign.id(), response.organisation());
        choose(user, response, shares);
        return response.submitted(submission);
    }

    /**
     * Shares the municipality's named results from now on, or no longer. The same choice again changes nothing.
     *
     * @throws AccessDeniedException if the user may not approve
     * @throws ResponseNotSubmittedException if nothing is submitted
     * @throws CampaignClosedException if the campaign is closed: then the choice is final
     */
    public void share(User user, ResponseId id, boolean shares) {
        Campaign campaign = heldCampaign(user, id);
        Response response = responses.held(id).orElseThrow();
        if (!response.isSubmitted()) {
            throw new ResponseNotSubmittedException(id);
        }
        checkIsOpen(campaign);
        choose(user, response, shares);
    }

    /** @throws NotFoundException if there is no such response, or it is another municipality's */
    public ApprovalRecord record(User user, ResponseId id) {
        answering.read(user, id);
        return new ApprovalRecord(approvals.submissions(id), approvals.sentBack(id), approvals.choices(id));
    }

    /** The first choice is kept even where it is not to share: it was made. */
    private void choose(User user, Response response, boolean shares) {
        List<SharingChoice> choices = approvals.choices(response.id());
        if (choices.isEmpty() || choices.get(choices.size() - 1).shares() != shares) {
            approvals.keep(response.id(), new SharingChoice(shares, user.displayName(), clock.instant()));
            audit.record(
                    user, shares ? "response.share" : "response.unshare", response.campaign(), response.organisation());
        }
    }

    /** The campaign is held before the response: everybody does it in that order. */
    private Campaign heldCampaign(User user, ResponseId id) {
        Response seen = answering.read(user, id);
        if (!Tenancy.maySubmit(user, seen.organisation(), rights.of(seen.campaign(), seen.organisation()))) {
            throw new AccessDeniedException("Only the municipality's approver submits, and shares results");
        }
        return campaigns.held(seen.campaign()).orElseThrow();
    }

    private void checkIsOpen(Campaign campaign) {
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(campaign.id());
        }
    }
}
