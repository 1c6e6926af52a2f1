package dk.styringsportal.campaign;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One fielding of a questionnaire version to the municipalities of its round. It takes answers from its start until its
 * deadline or until it is closed; while it is closed nothing in it changes.
 *
 * @param round whose period, population and terms are its own
 * @param questionnaireHash content hash of the version when the campaign began: a used version is frozen
 * @param openedAt when it begins to take answers; may be still to come
 * @param deadline from when on it takes no more, closed or not; empty for one that is closed by hand
 * @param closedAt empty while it is open
 * @param fictitious whether its answers are invented; every page and report then says so
 * @param ranksShown whether municipalities see their rank; off by default
 * @param inWords the questions that are asked in the respondent's own words, which KL then codes into their options
 */
public record Campaign(
        CampaignId id,
        RoundId round,
        String title,
        QuestionnaireVersionId questionnaire,
        String questionnaireHash,
        Instant openedAt,
        Optional<Instant> deadline,
        Optional<Instant> closedAt,
        boolean fictitious,
        boolean ranksShown,
        Set<ItemCode> inWords) {

    /** One that asks every question as the questionnaire has it. */
    public Campaign(
            CampaignId id,
            RoundId round,
            String title,
            QuestionnaireVersionId questionnaire,
            String questionnaireHash,
            Instant openedAt,
            Optional<Instant> deadline,
            Optional<Instant> closedAt,
            boolean fictitious,
            boolean ranksShown) {
        this(id, round, title, questionnaire, questionnaireHash, openedAt, deadline, closedAt, fictitious, ranksShown, Set.of());
    }

    public Campaign {
        inWords = Set.copyOf(inWords);
        Objects.requireNonNull(round);
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(deadline);
        Objects.requireNonNull(closedAt);
        OneLine.check("A campaign's title", title);
    }

    /** Whether it takes answers then. */
    public boolean isOpenAt(Instant now) {
        return closedAt.isEmpty()
                && !now.isBefore(openedAt)
                && deadline.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** Whether it is over: closed, or past its deadline and about to be. Before its start it is neither open nor over. */
    public boolean isOverAt(Instant now) {
        return closedAt.isPresent() || deadline.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** When it took the last answers; empty while it may take more. */
    public Optional<Instant> endedBy(Instant now) {
        return isOverAt(now) ? closedAt.or(() -> deadline) : Optional.empty();
    }

    /** The same campaign, closed; one that is closed already keeps its time of closing. */
    public Campaign closedAt(Instant now) {
        return closedAt.isEmpty() ? with(deadline, Optional.of(now), ranksShown) : this;
    }

    /** The same campaign, open until that deadline. */
    public Campaign openUntil(Optional<Instant> end) {
        return with(end, Optional.empty(), ranksShown);
    }

    /** The same campaign with ranks shown to municipalities, or not. */
    public Campaign showingRanks(boolean shown) {
        return with(deadline, closedAt, shown);
    }

    private Campaign with(Optional<Instant> end, Optional<Instant> closed, boolean ranks) {
        return new Campaign(
                id, round, title, questionnaire, questionnaireHash, openedAt, end, closed, fictitious, ranks, inWords);
    }
}
