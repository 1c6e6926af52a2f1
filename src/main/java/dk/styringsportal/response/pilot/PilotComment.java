package dk.styringsportal.response.pilot;

import dk.styringsportal.response.Comment;
import java.time.Instant;

/**
 * What one person finds unclear, or else wants to say.
 *
 * @param text empty when an earlier comment was taken back
 * @param revision 1 for the first, then one more with each change
 * @param handled whether KL has dealt with it; a changed text is a new one to deal with
 */
public record PilotComment(CommentPlace place, String text, long revision, Instant at, boolean handled) {

    /** @throws IllegalArgumentException for a text of more than {@value Comment#LONGEST} characters */
    public PilotComment {
        if (text.length() > Comment.LONGEST) {
            throw new IllegalArgumentException("A comment has at most " + Comment.LONGEST + " characters");
        }
    }

    /** Whether it says anything. */
    public boolean isThere() {
        return !text.isBlank();
    }

    /** The same comment, dealt with or not. */
    public PilotComment handled(boolean now) {
        return new PilotComment(place, text, revision, at, now);
    }
}
