package dk.styringsportal.report.prose;

import java.util.Locale;

/** A file cannot be shown as a picture. */
public final class UnfitPictureException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        KIND("It is no PNG or JPEG picture that can be read"),
        TOO_LARGE("The picture is too large: at most 5 MB and 20 million pixels"),
        TOO_MANY("The edition has as many pictures as it may have"),
        NO_ALTERNATIVE("A text that says what the picture shows is wanted"),
        IN_USE("The picture stands in a text");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** "no-alternative" */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public UnfitPictureException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
