package dk.styringsportal.questionnaire.draft;

/** A questionnaire file holds so much and no more. */
public class DraftTooLargeException extends RuntimeException {

    /** @param limit in bytes */
    public DraftTooLargeException(int limit) {
        super("A questionnaire file holds at most " + limit / 1024 / 1024 + " MB");
    }
}
