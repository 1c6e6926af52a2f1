package dk.styringsportal.response.pilot;

import java.util.Optional;

/** The comment has been changed since the writer last saw it, on another device or in another tab. Nothing was stored. */
public final class StalePilotCommentException extends RuntimeException {

    private final transient Optional<PilotComment> current;

    public StalePilotCommentException(CommentPlace place, Optional<PilotComment> current) {
        super("The comment at " + place.key() + " has been changed since; it is now at revision "
                + current.map(PilotComment::revision).orElse(0L));
        this.current = current;
    }

    /** The newest comment; empty if there is none, though the writer thought so. */
    public Optional<PilotComment> current() {
        return current;
    }
}
