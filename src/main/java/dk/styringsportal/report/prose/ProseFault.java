package dk.styringsportal.report.prose;

import java.util.Locale;

/**
 * Something in a text that cannot be shown as it is meant.
 *
 * @param words those that it is about, as they were written
 */
public record ProseFault(Kind kind, String words) {

    private static final int SHOWN = 80;

    /** What is wrong. */
    public enum Kind {
        /** A link to anything but a page, a mail address or a figure. */
        LINK,
        /** A link to a figure that is not there. */
        FIGURE,
        /** HTML, which is not understood. */
        HTML,
        /** A picture that is not among those of the text, or that stands in the middle of other marks. */
        PICTURE;

        /** "link" */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProseFault {
        words = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }
}
