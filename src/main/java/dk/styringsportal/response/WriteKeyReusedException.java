package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/**
 * The idempotency key belongs to an earlier write of another answer to the item. Nothing was stored: to acknowledge it
 * would lose the answer, to store it would make the key worthless.
 */
public final class WriteKeyReusedException extends RuntimeException {

    private final transient Optional<StoredAnswer> current;

    public WriteKeyReusedException(ItemCode item, Optional<StoredAnswer> current) {
        super("The key was used for another answer to item " + item + "; a new answer needs a new key");
        this.current = current;
    }

    /** The newest answer; empty if the item has none. */
    public Optional<StoredAnswer> current() {
        return current;
    }
}
