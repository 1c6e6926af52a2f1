package dk.styringsportal.response;

/** The response is a draft, so there is nothing to send back, share or give a receipt of. */
public final class ResponseNotSubmittedException extends RuntimeException {

    public ResponseNotSubmittedException(ResponseId response) {
        super("Response " + response + " is not submitted");
    }
}
