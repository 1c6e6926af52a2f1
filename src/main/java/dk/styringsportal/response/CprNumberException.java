package dk.styringsportal.response;

/** A text holds what looks like a CPR number. Nothing was stored, and the number is not repeated here. */
public final class CprNumberException extends RuntimeException {

    public CprNumberException() {
        super("The text holds what looks like a CPR number; leave it out");
    }
}
