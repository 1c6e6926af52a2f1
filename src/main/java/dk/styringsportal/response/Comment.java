package dk.styringsportal.response;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody in the municipality remarks on an item, or replies to such a remark; never scored and never published.
 * Whoever wrote it can change it and take it back, as long as the response is a draft.
 *
 * @param id given by the writer, so that a comment that is sent twice is stored once
 * @param replyTo the remark it replies to; replies have no replies
 * @param text empty when it was taken back
 * @param revision 1 for the first, then one more with each change
 * @param author log-in name, or "delegation …" of a colleague without one; empty for what was written before it was kept
 * @param by display name of the author
 * @param at when it was written first
 * @param changedAt when it was written last
 */
public record Comment(
        UUID id,
        ItemCode item,
        Optional<UUID> replyTo,
        String text,
        long revision,
        Optional<String> author,
        String by,
        Instant at,
        Instant changedAt) {

    /** In characters. */
    public static final int LONGEST = 4000;

    /** Of one item's comments; nobody reads more. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException for a text that is too long */
    public Comment {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has at most " + LONGEST + " characters");
        }
    }

    /** Whether that user wrote it. */
    public boolean isOf(User user) {
        return author.map(user.name()::equals).orElse(by.equals(user.displayName()));
    }

    /** Whether it was written by that author, who has no log-in name. */
    public boolean isOf(String who) {
        return author.filter(who::equals).isPresent();
    }

    public boolean isTakenBack() {
        return text.isEmpty();
    }

    /** The same comment with another text. */
    public Comment changed(String changed, Instant now) {
        return new Comment(id, item, replyTo, changed, revision + 1, author, by, at, now);
    }
}
