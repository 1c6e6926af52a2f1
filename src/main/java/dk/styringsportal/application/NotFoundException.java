package dk.styringsportal.application;

/** There is no such thing, or the user may not know that there is. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
