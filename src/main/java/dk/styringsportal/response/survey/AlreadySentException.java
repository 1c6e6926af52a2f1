package dk.styringsportal.response.survey;

/** The person's answers have been sent, and what is sent takes no more. */
public final class AlreadySentException extends RuntimeException {

    public AlreadySentException() {
        super("The answers have been sent");
    }
}
