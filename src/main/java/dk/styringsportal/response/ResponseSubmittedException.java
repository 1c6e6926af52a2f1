package dk.styringsportal.response;

/** The response has been submitted and takes no more answers. */
public final class ResponseSubmittedException extends RuntimeException {

    public ResponseSubmittedException(ResponseId response) {
        super("Response " + response + " is submitted and takes no more answers");
    }
}
