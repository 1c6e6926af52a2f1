package dk.styringsportal.application;

/** Somebody else is invited at that address already, in the same group and about the same municipalities. */
public final class KnownContactException extends RuntimeException {

    public KnownContactException() {
        super("Somebody is invited at that address already");
    }
}
