package dk.styringsportal.application;

/** Nobody is logged in, and somebody must be. */
public final class NotLoggedInException extends RuntimeException {

    public NotLoggedInException() {
        super("Log in to do this");
    }
}
