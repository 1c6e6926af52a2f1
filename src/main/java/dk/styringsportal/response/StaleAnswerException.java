package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/** Somebody else has answered the item since the writer last saw it. Nothing was stored. */
public final class StaleAnswerException extends RuntimeException {

    private final transient Optional<StoredAnswer> current;

    public StaleAnswerException(ItemCode item, Optional<StoredAnswer> current) {
        super("Item " + item + " has been answered since; it is now at revision "
                + current.map(StoredAnswer::revision).orElse(0L));
        this.current = current;
    }

    /** The newest answer; empty if the item has none, though the writer thought so. */
    public Optional<StoredAnswer> current() {
        return current;
    }
}
