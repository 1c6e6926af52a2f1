package dk.styringsportal.coding;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds what persons wrote in a campaign, question by question: how much there is, in which order it is coded, and the texts of a page.
 * Of a round with very many answers no more is read than is asked for.
 *
 * <p>All take the version as respondents meet it, which decides what counts: what is no longer asked for is left out.
 */
public interface WrittenTexts {

    /**
     * How much was written to a question.
     *
     * @param answers how many have written something
     * @param texts how many different texts that makes, within each group
     */
    record Amount(int answers, int texts) {

        public static final Amount NOTHING = new Amount(0, 0);
    }

    /**
     * How far the list of texts is.
     *
     * @param listed responses whose texts are in it
     * @param all responses that have been sent
     * @param stopped whether somebody has stopped it
     */
    record Extent(long listed, long all, boolean stopped) {

        /** Whether nothing is left to list. */
        public boolean isWhole() {
            return listed >= all;
        }
    }

    /** How far the campaign's list is. */
    Extent extent(CampaignId campaign);

    /** Whether somebody has stopped the listing. What must read all the texts has them listed nonetheless. */
    boolean isStopped(CampaignId campaign);

    /** Stops the listing, or has it gone on with. What is listed stays. */
    void setStopped(CampaignId campaign, boolean stopped);

    /**
     * Lists the texts of some responses that have come since: what is not listed is not found. For a transaction of its own, since it
     * keeps others from listing the same.
     *
     * @return whether there may be more to list
     */
    boolean list(CampaignId campaign, QuestionnaireVersion asked);

    /** By question; without those to which nothing was written. */
    Map<ItemCode, Amount> amounts(CampaignId campaign, QuestionnaireVersion asked);

    /** What was written to the question, each text once, in an order that tells nothing. */
    List<TextKey> keys(CampaignId campaign, QuestionnaireVersion asked, ItemCode item);

    /**
     * Those of the texts that are there, in the order of the keys.
     *
     * @param keys as many as stand on a page
     */
    List<CodedText> texts(CampaignId campaign, QuestionnaireVersion asked, ItemCode item, Collection<TextKey> keys);
}
