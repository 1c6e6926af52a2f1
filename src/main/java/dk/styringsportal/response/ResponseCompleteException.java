package dk.styringsportal.response;

/** Nothing is missing in the response: its municipality submits it, and KL has nothing to accept. */
public final class ResponseCompleteException extends RuntimeException {

    public ResponseCompleteException(ResponseId response) {
        super("Response " + response + " has every answer; the municipality's approver submits it");
    }
}
