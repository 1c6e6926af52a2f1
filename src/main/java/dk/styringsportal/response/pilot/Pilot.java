package dk.styringsportal.response.pilot;

import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One questionnaire version tried on chosen people. It keeps the version's content as it was when the pilot was opened, so
 * that later edits never change what is asked. It takes answers until it is closed; a closed one may be deleted with all
 * that was given to it.
 *
 * @param title one line of 1 to {@value OneLine#LONGEST} characters
 * @param contentHash of the version as it was then
 * @param openedBy display name
 * @param closedAt empty while it is open
 */
public record Pilot(
        PilotId id,
        String title,
        QuestionnaireVersionId questionnaire,
        String contentHash,
        Instant openedAt,
        String openedBy,
        Optional<Instant> closedAt) {

    /** @throws IllegalArgumentException for a title that is empty, too long or of several lines */
    public Pilot {
        checkTitle(title);
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(contentHash);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(closedAt);
    }

    /** @throws IllegalArgumentException for a title that no pilot can have */
    public static void checkTitle(String title) {
        OneLine.check("A pilot's title", title);
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** The same pilot, closed; one that is closed already keeps its time of closing. */
    public Pilot closedAt(Instant now) {
        return isOpen()
                ? new Pilot(id, title, questionnaire, contentHash, openedAt, openedBy, Optional.of(now))
                : this;
    }
}
