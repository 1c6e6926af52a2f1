package dk.styringsportal.response.delegation;

/** A colleague's deadline lies after the round's, or has passed, or there is none to fall back on. */
public final class LateDeadlineException extends RuntimeException {

    public LateDeadlineException() {
        super("A deadline is wanted that lies ahead and not after the round's own");
    }
}
