package dk.styringsportal.questionnaire.draft;

import java.time.Instant;
import java.util.Objects;

/**
 * A questionnaire version that is being written. It may make no sense yet. It ends by being published, from when on it never
 * changes, or by being thrown away.
 *
 * @param revision from 1; each change makes the next, and the earlier ones are kept
 * @param before the revision that taking back the newest leads to; 0 where there is none
 * @param changedBy the name colleagues see
 */
public record Draft(DraftId id, long revision, long before, Content content, String changedBy, Instant changedAt) {

    public Draft {
        Objects.requireNonNull(id);
        Objects.requireNonNull(content);
        Objects.requireNonNull(changedBy);
        Objects.requireNonNull(changedAt);
    }

    /** Whether the newest change can be taken back. */
    public boolean canGoBack() {
        return before > 0;
    }

    /** As id/version, where both are there already: "noegletal/2"; what it will be called when it is published. */
    public String questionnaire() {
        return content.text("id") + "/" + content.text("version");
    }
}
