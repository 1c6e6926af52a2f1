package dk.styringsportal.response;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps responses. Answers are never overwritten: each change is a new revision beside the old. */
public interface ResponseRepository {

    /**
     * One write of an answer.
     *
     * @param value empty takes the answer back
     * @param revision the new revision
     * @param key the writer's idempotency key, unique to this write
     */
    record AnswerWrite(
            ItemCode item, Optional<AnswerValue> value, long revision, String key, String by, Instant at) {}

    Optional<Response> withId(ResponseId id);

    /** The response, held until the transaction ends, so that writes to it come one after the other. */
    Optional<Response> held(ResponseId id);

    /** The same for a write to one item: of all answers and comments, the response then carries those to this item alone. */
    Optional<Response> held(ResponseId id, ItemCode item);

    Optional<Response> of(CampaignId campaign, OrganisationCode organisation);

    /** Every response of the campaign with its answers, ordered by organisation. */
    List<Response> allOf(CampaignId campaign);

    /** The submitted ones, with their answers, ordered by organisation. */
    List<Response> submittedTo(CampaignId campaign);

    /** A new draft. The caller holds the campaign and has seen that the municipality has none. */
    Response start(CampaignId campaign, OrganisationCode organisation, Instant now);

    void store(ResponseId response, AnswerWrite write);

    /** What an earlier write to that item with that key stored, if there was one; others may have followed it. */
    Optional<StoredAnswer> acknowledged(ResponseId response, Item item, String key);

    void store(ResponseId response, Comment comment);

    void submit(ResponseId response, Submission submission);

    /** Takes the submission back, so that the response is a draft again with the answers it has. */
    void reopen(ResponseId response);

    /** Deletes the response with all its answers and comments. */
    void delete(ResponseId response);
}
