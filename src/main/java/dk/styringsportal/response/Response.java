package dk.styringsportal.response;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All answers of one municipality in one campaign. It is a draft while answers come in, each on its own; submitted,
 * it does not change, unless KL sends it back as a draft.
 *
 * @param submission empty while it is a draft
 */
public record Response(
        ResponseId id,
        CampaignId campaign,
        OrganisationCode organisation,
        Optional<Submission> submission,
        Map<ItemCode, StoredAnswer> stored,
        Map<ItemCode, List<Comment>> comments) {

    public Response {
        stored = Map.copyOf(stored);
        comments = Map.copyOf(comments);
    }

    /** What was remarked on that item, in no order. */
    public List<Comment> comments(ItemCode item) {
        return comments.getOrDefault(item, List.of());
    }

    public boolean isSubmitted() {
        return submission.isPresent();
    }

    /** The answers without their history. */
    public Answers answers() {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        stored.forEach((item, answer) -> answer.value().ifPresent(value -> values.put(item, value)));
        return new Answers(values);
    }

    /** The revision of the newest answer to the item; 0 before the first. */
    public long revisionOf(ItemCode item) {
        return stored.containsKey(item) ? stored.get(item).revision() : 0;
    }

    /**
     * Checks that an answer may replace the one it was made from.
     *
     * @param revision the revision the writer had seen; 0 for none
     * @throws ResponseSubmittedException if the response takes no more answers
     * @throws StaleAnswerException if somebody has answered since
     */
    public void checkMayAnswer(ItemCode item, long revision) {
        checkIsDraft();
        if (revision != revisionOf(item)) {
            throw new StaleAnswerException(item, Optional.ofNullable(stored.get(item)));
        }
    }

    /** The same response, submitted. */
    public Response submitted(Submission made) {
        return new Response(id, campaign, organisation, Optional.of(made), stored, comments);
    }

    /** The same response, a draft again. */
    public Response sentBack() {
        return new Response(id, campaign, organisation, Optional.empty(), stored, comments);
    }

    /** @throws ResponseSubmittedException if the response takes no more answers */
    public void checkIsDraft() {
        if (isSubmitted()) {
            throw new ResponseSubmittedException(id);
        }
    }
}
