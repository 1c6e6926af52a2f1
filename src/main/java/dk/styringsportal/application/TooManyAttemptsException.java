package dk.styringsportal.application;

import java.time.Duration;

/** Too many failed log-ins with one name; more are not tried for a while. */
public final class TooManyAttemptsException extends RuntimeException {

    private final Duration wait;

    public TooManyAttemptsException(Duration wait) {
        super("Too many failed log-ins; try again in " + wait.toSeconds() + " seconds");
        this.wait = wait;
    }

    /** How long until another attempt is tried. */
    public Duration waitingTime() {
        return wait;
    }
}
