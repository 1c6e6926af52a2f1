package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.WriteKeyReusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Answering for one's municipality, one answer at a time. */
@ApplicationScoped
@Transactional
public class Answering {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Campaigns asking;

    @Inject
    private RoundRights rights;

    @Inject
    private HandingIn handingIn;

    @Inject
    private ToolSharing toolSharing;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param created whether this call began the response */
    public record Opened(Response response, boolean created) {}

    /**
     * Who writes an answer.
     *
     * @param shown the name that colleagues see
     * @param recorded what the audit trail calls them
     */
    record Writer(String shown, String recorded) {

        static Writer of(User user) {
            return new Writer(user.displayName(), user.name());
        }
    }

    /** The new revision and when it was stored. */
    public record Saved(long revision, Instant savedAt) {}

    /**
     * The response of the user's municipality, begun if it was not.
     *
     * @throws AccessDeniedException if the user may not answer for a municipality
     * @throws CampaignClosedException if there is no response and none may be begun any more
     */
    public Opened open(User user, CampaignId campaignId) {
        OrganisationCode organisation = user.municipality()
                .filter(own -> Tenancy.mayAnswer(user, own, rights.of(campaignId, own)))
                .orElseThrow(() -> new AccessDeniedException("Only a municipality's coordinator, approver or co-respondent answers"));
        Campaign campaign = campaigns.held(campaignId).orElseThrow(() -> noCampaign(campaignId));
        Optional<Response> begun = responses.of(campaignId, organisation);
        if (begun.isPresent()) {
            return new Opened(begun.get(), false);
        }
        checkIsOpen(campaign);
        if (!asking.asks(campaign, organisation)) {
            throw noCampaign(campaignId);
        }
        audit.record(user, "response.start", campaignId, organisation);
        return new Opened(responses.start(campaignId, organisation, clock.instant()), true);
    }

    /** The response of the user's municipality; empty if it is not begun, or for KL. */
    public Optional<Response> find(User user, CampaignId campaign) {
        return user.municipality().flatMap(organisation -> responses.of(campaign, organisation));
    }

    /** @throws NotFoundException if there is no such response, or it is another municipality's */
    public Response read(User user, ResponseId id) {
        return responses.withId(id)
                .filter(response -> Tenancy.maySeeResponse(user, response.organisation()))
                .orElseThrow(() -> noResponse(id));
    }

    /**
     * Stores one answer. A write that was acknowledged before, told by its key, is acknowledged again and changes
     * nothing.
     *
     * @throws dk.styringsportal.questionnaire.MalformedAnswerException if the item does not accept the answer
     * @throws dk.styringsportal.response.CprNumberException if a number in it looks like a CPR number, and nobody says otherwise
     * @throws WriteKeyReusedException if the key belongs to an earlier write of another answer
     * @throws dk.styringsportal.response.StaleAnswerException if somebody has answered since
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws CampaignClosedException if the campaign is closed
     */
    public Saved save(User user, ResponseId id, String itemCode, SentAnswer sent) {
        Response response = heldForAnswering(user, id, itemCode);
        return save(response, Writer.of(user), itemOf(response, itemCode), sent);
    }

    /**
     * The same for whoever may answer the item.
     *
     * @param response held for a write to the item
     */
    Saved save(Response response, Writer writer, Item item, SentAnswer sent) {
        Saved saved = store(response, writer, item, sent);
        if (item.type() instanceof FileEvidence) {
            Response now = responses.held(response.id(), item.code()).orElseThrow();
            toolSharing.answered(writer.recorded(), response.id(), item.code(), now.answers().to(item.code()));
        }
        return saved;
    }

    private Saved store(Response response, Writer writer, Item item, SentAnswer sent) {
        ResponseId id = response.id();
        Campaign campaign = campaignOf(response);
        Optional<AnswerValue> value = sent.readBy(item).map(read -> handingIn.checked(id, item, read));
        Optional<StoredAnswer> earlier = responses.acknowledged(id, item, sent.key());
        if (earlier.isPresent()) {
            return acknowledgedAgain(earlier.get(), value, response);
        }
        boolean word = sent.needsWord(value, response.answers().to(item.code()));
        response.checkIsDraft();
        checkIsOpen(campaign);
        response.checkMayAnswer(item.code(), sent.revision());
        Instant now = clock.instant();
        responses.store(id, new AnswerWrite(item.code(), value, sent.revision() + 1, sent.key(), writer.shown(), now));
        if (word) {
            audit.notCprNumber(writer.recorded(), "campaign " + campaign.id() + ", organisation " + response.organisation(), item);
        }
        return new Saved(sent.revision() + 1, now);
    }

    private static Saved acknowledgedAgain(StoredAnswer earlier, Optional<AnswerValue> value, Response response) {
        if (!earlier.value().equals(value)) {
            throw new WriteKeyReusedException(
                    earlier.item(), Optional.ofNullable(response.stored().get(earlier.item())));
        }
        return new Saved(earlier.revision(), earlier.at());
    }

    /** With the answer and comments to that item, and no others: each save reads what it changes. */
    Response heldForAnswering(User user, ResponseId id, String itemCode) {
        Response response = responses.held(id, code(itemCode))
                .filter(found -> Tenancy.maySeeResponse(user, found.organisation()))
                .orElseThrow(() -> noResponse(id));
        checkMayAnswer(user, response);
        return response;
    }

    private void checkMayAnswer(User user, Response response) {
        if (!Tenancy.mayAnswer(user, response.organisation(), rights.of(response.campaign(), response.organisation()))) {
            throw new AccessDeniedException("Only the municipality's own coordinator, approver or co-respondent answers");
        }
    }

    /** @throws dk.styringsportal.response.ResponseSubmittedException or CampaignClosedException if nothing is taken any more */
    void checkTakesAnswers(Response response) {
        response.checkIsDraft();
        checkIsOpen(campaignOf(response));
    }

    /** The response, if the user may answer that item in it now. */
    Response openForAnswering(User user, ResponseId id, String itemCode) {
        Response response = heldForAnswering(user, id, itemCode);
        response.checkIsDraft();
        checkIsOpen(campaignOf(response));
        return response;
    }

    /** The whole response, held until the transaction ends, if the user may answer in it now. */
    Response draftForAnswering(User user, ResponseId id) {
        Response response = responses.held(id)
                .filter(found -> Tenancy.maySeeResponse(user, found.organisation()))
                .orElseThrow(() -> noResponse(id));
        checkMayAnswer(user, response);
        response.checkIsDraft();
        checkIsOpen(campaignOf(response));
        return response;
    }

    /** @throws NotFoundException if the response's questionnaire has no such item */
    Item itemOf(Response response, String code) {
        return itemOf(campaignOf(response), code);
    }

    private Campaign campaignOf(Response response) {
        return campaigns.withId(response.campaign()).orElseThrow();
    }

    private Item itemOf(Campaign campaign, String code) {
        return questionnaires.of(campaign).item(code).orElseThrow(() -> noQuestion(code));
    }

    private static ItemCode code(String code) {
        try {
            return new ItemCode(code);
        } catch (IllegalArgumentException malformed) {
            throw noQuestion(code);
        }
    }

    private void checkIsOpen(Campaign campaign) {
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(campaign.id());
        }
    }

    private static NotFoundException noCampaign(CampaignId id) {
        return new NotFoundException("There is no campaign " + id);
    }

    private static NotFoundException noQuestion(String code) {
        return new NotFoundException("The questionnaire has no question " + code);
    }

    private static NotFoundException noResponse(ResponseId id) {
        return new NotFoundException("There is no response " + id);
    }
}
