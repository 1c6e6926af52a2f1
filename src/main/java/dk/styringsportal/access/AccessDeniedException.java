package dk.styringsportal.access;

/** The user is known, may know that the thing exists, and may not do this to it. */
public final class AccessDeniedException extends RuntimeException {

    public AccessDeniedException(String message) {
        super(message);
    }
}
