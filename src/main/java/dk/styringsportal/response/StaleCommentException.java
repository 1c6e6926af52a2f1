package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/** Somebody else has changed the comment since the writer last saw it. Nothing was stored. */
public final class StaleCommentException extends RuntimeException {

    private final transient Optional<Comment> current;

    public StaleCommentException(ItemCode item, Optional<Comment> current) {
        super("The comment on item " + item + " has been changed since; it is now at revision "
                + current.map(Comment::revision).orElse(0L));
        this.current = current;
    }

    /** The newest comment; empty if there is none, though the writer thought so. */
    public Optional<Comment> current() {
        return current;
    }
}
