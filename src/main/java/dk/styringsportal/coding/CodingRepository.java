package dk.styringsportal.coding;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.Item;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps code books, codes and quotes. */
public interface CodingRepository {

    /** The newest first. */
    List<CodeBook> books(CodedQuestion question);

    Optional<CodeBook> book(long id);

    /** A new one; its id is given to it. */
    CodeBook add(CodeBook book);

    /** Stores what has changed in one that is not frozen. */
    void update(CodeBook book);

    void freeze(long book, Instant at);

    /** In the order in which they were begun. */
    List<CodingTask> tasks(CampaignId campaign);

    Optional<CodingTask> task(long id);

    /** The task, held until the transaction ends, so that two who code at the same time are both seen. */
    Optional<CodingTask> heldTask(long id);

    /** A new one; its id is given to it. */
    CodingTask add(CodingTask task);

    void update(CodingTask task);

    /**
     * What coders have made of texts. What does not fit the item any more, since a later code book has not its codes, is left out.
     *
     * @param target what the texts are coded into
     */
    List<Judgement> judgements(CodingTask task, Item target);

    /** In the place of what that coder made of the text before. */
    void store(CodingTask task, Judgement judgement);

    /** From now on what the coders of the task have made of texts does not change. */
    void markCompared(CodingTask task);

    /** As {@link #judgements}. */
    List<Settlement> settlements(CodingTask task, Item target);

    /** In the place of an earlier one of the same text. */
    void store(CodingTask task, Settlement settlement);

    /** The oldest first, those withdrawn among them. */
    List<Quote> quotes(CampaignId campaign);

    Optional<Quote> quote(long id);

    /** A new one; its id is given to it. */
    Quote add(Quote quote);

    void withdraw(long quote, String by, Instant at);

    /** Deletes all that was made of the campaign's texts, but for quotes. */
    void erase(CampaignId campaign);

    /** Deletes quotes. Of a campaign with an edition they stay: what was published is known, and what was withdrawn stays so. */
    void eraseQuotes(CampaignId campaign);
}
