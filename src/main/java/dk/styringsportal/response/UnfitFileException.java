package dk.styringsportal.response;

/** A file that is not taken as evidence. */
public final class UnfitFileException extends RuntimeException {

    private final Reason reason;

    /** Why it is not taken. */
    public enum Reason {
        /** Over 20 MB. */
        TOO_LARGE("The file is over 20 MB"),
        /** The response's files would be over 200 MB. */
        RESPONSE_TOO_LARGE("The files of the response are over 200 MB"),
        /** Neither PDF, Office, picture nor text, or its name says otherwise than its content. */
        KIND("A PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or text file is wanted, and its content must be what"
                + " its name says");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public UnfitFileException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
