package dk.styringsportal.questionnaire.draft;

/** A version cannot be published now, or not by this person. */
public class PublicationRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** Nobody has asked for it. */
        NOT_ASKED("Nobody has asked for it to be published"),
        /** Whoever asks does not publish. */
        SAME_PERSON("It takes a second person: whoever asked does not publish"),
        /** It is not what was asked for any more. */
        CHANGED("It was changed after somebody asked; ask anew"),
        /** There is such a version already. */
        VERSION_EXISTS("There is a version of that id already; give this one another version"),
        /** It is published already. */
        PUBLISHED("It is published already");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    public PublicationRefusedException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
