package dk.styringsportal.response.delegation;

/** Of one response so many parts have been handed over that no more are kept. */
public final class TooManyDelegationsException extends RuntimeException {

    public TooManyDelegationsException() {
        super("Of one response at most " + Delegation.MOST + " parts are handed over");
    }
}
