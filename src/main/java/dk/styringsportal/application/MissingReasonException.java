package dk.styringsportal.application;

/** A reason is wanted, and none was given, or one that is too long. */
public final class MissingReasonException extends RuntimeException {

    /** @param longest in characters */
    public MissingReasonException(int longest) {
        super("A reason of 1 to " + longest + " characters is wanted");
    }
}
