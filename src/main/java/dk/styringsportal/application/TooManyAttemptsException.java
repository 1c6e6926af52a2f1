package dk.styringsportal.application;

import java.time.Duration;

/** Too many failures of one name or from one address; more are not tried for a while. */
public final class TooManyAttemptsException extends RuntimeException {

    private final Duration wait;

    public TooManyAttemptsException(Duration wait) {
        super("Too many failed attempts; try again in " + wait.toSeconds() + " seconds");
        this.wait = wait;
    }

    /** How long until another attempt is tried. */
    public Duration waitingTime() {
        return wait;
    }
}
