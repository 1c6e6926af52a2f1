package dk.styringsportal.response.evidence;

/** A file of which no copy can be made that is certain to tell nothing of its authors; it is kept, and not shared. */
public final class UncleanableException extends RuntimeException {

    private final Reason reason;

    /** What stands in the way. */
    public enum Reason {
        /** Written by programs until 2003. */
        OLD_FORMAT("Files of the old formats .doc, .xls and .ppt cannot be cleaned; save it in today's"),
        LOCKED("A file under a password cannot be cleaned"),
        /** Objects, films, sound. */
        EMBEDDED("The file holds embedded objects that cannot be cleaned; take them out"),
        /** Pictures, cells or sheets that lie in other files or databases. */
        LINKED("The file is linked with other files or databases; end the links"),
        /** What no rule is known for. */
        UNKNOWN("The file holds parts that cannot be cleaned with certainty; save it as PDF and share that");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public UncleanableException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
