package dk.styringsportal.api;

/** A request body over the limit. */
final class BodyTooLargeException extends RuntimeException {

    BodyTooLargeException(int limit) {
        super("The body is over " + limit + " bytes");
    }
}
