package dk.styringsportal.coding;

/** What is wanted does not fit where the coding stands. */
public class CodingStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What does not fit. */
    public enum Reason {
        /** Texts are coded once no more come in. */
        CAMPAIGN_OPEN,
        NO_CODE_BOOK,
        /** Coders are two people at KL. */
        CODERS,
        /** The codes of the text have been compared with the other coder's. */
        COMPARED,
        /** Both have yet to code all texts. */
        NOT_COMPARED,
        /** There is no such text, or its answer was changed meanwhile. */
        NO_TEXT,
        /** The code book is in use. */
        FROZEN,
        /** Persons' answers have been deleted, as the round has promised. */
        ERASED
    }

    private final Reason reason;

    public CodingStateException(Reason reason) {
        super("The coding does not allow it: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
