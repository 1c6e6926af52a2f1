package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Counts wrong codes of open links by the address they come from. */
@ApplicationScoped
class OpenGuesses {

    private FailedAttempts attempts;

    protected OpenGuesses() {}

    @Inject
    OpenGuesses(Clock clock) {
        this.attempts = new FailedAttempts(clock);
    }

    /** @throws TooManyAttemptsException after too many from there */
    void check(String from) {
        attempts.check(from);
    }

    void add(String from) {
        attempts.add(from);
    }
}
