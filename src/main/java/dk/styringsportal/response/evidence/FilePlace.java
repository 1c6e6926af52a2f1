package dk.styringsportal.response.evidence;

import java.util.Locale;

/**
 * Where in a file a text stands.
 *
 * @param number of the page, sheet or slide, from 1; 0 where they are not numbered
 */
public record FilePlace(Part part, int number) {

    /** What a file consists of. */
    public enum Part {
        TEXT,
        PAGE,
        HEADER,
        COMMENTS,
        FOOTNOTES,
        SHEET,
        CELLS,
        SLIDE,
        NOTES,
        PROPERTIES,
        NAME,
        OTHER
    }

    public static FilePlace of(Part part) {
        return new FilePlace(part, 0);
    }

    @Override
    public String toString() {
        String name = part.name().toLowerCase(Locale.ROOT);
        return number == 0 ? name : name + " " + number;
    }
}
