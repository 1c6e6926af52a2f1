package dk.styringsportal.campaign.clarification;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/** Somebody else has changed the clarification since the writer last saw it. Nothing was stored. */
public final class StaleClarificationException extends RuntimeException {

    private final transient Optional<Clarification> current;

    public StaleClarificationException(ItemCode item, Optional<Clarification> current) {
        super("The clarification of item " + item + " has been changed since; it is now at version "
                + current.map(Clarification::version).orElse(0));
        this.current = current;
    }

    /** The newest version; empty if there is none, though the writer thought so. */
    public Optional<Clarification> current() {
        return current;
    }
}
