package dk.styringsportal.campaign;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One fielding of a questionnaire version to all municipalities. It is open from its start and takes answers until it is
 * closed; then nothing in it changes any more.
 *
 * @param questionnaireHash content hash of the version when the campaign began: a used version is frozen
 * @param closedAt empty while it is open
 * @param fictitious whether its answers are invented; every page and report then says so
 * @param ranksShown whether municipalities see their rank; off by default
 */
public record Campaign(
        CampaignId id,
        String title,
        QuestionnaireVersionId questionnaire,
        String questionnaireHash,
        Instant openedAt,
        Optional<Instant> closedAt,
        boolean fictitious,
        boolean ranksShown) {

    public Campaign {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(closedAt);
        OneLine.check("A campaign's title", title);
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** The same campaign, closed; one that is closed already keeps its time of closing. */
    public Campaign closedAt(Instant now) {
        return isOpen() ? with(Optional.of(now), ranksShown) : this;
    }

    /** The same campaign with ranks shown to municipalities, or not. */
    public Campaign showingRanks(boolean shown) {
        return with(closedAt, shown);
    }

    private Campaign with(Optional<Instant> closed, boolean ranks) {
        return new Campaign(id, title, questionnaire, questionnaireHash, openedAt, closed, fictitious, ranks);
    }
}
