package dk.styringsportal.api;

/** The figures of an edition were asked for that has been withdrawn. */
final class WithdrawnEditionException extends RuntimeException {

    /** @param reason as KL has given it */
    WithdrawnEditionException(String reason) {
        super("The edition has been withdrawn: " + reason);
    }
}
