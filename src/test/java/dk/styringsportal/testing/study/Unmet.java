package dk.styringsportal.testing.study;

import dk.styringsportal.statistics.Share;

/**
 * A printed figure that no answers can give.
 *
 * @param nearest what the made-up answers give instead
 */
public record Unmet(PublishedFigure figure, Share nearest, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** No whole number of respondents makes the percentage; most likely two rounded ones were added up (notes, O4). */
        NO_WHOLE_NUMBER,

        /** Another printed figure about the same says otherwise, and a table goes before the text (notes, O2 and O5). */
        SAID_OTHERWISE_ELSEWHERE
    }

    /** One line: who, what, where it is printed, and what comes out instead. */
    public String line() {
        return figure.item() + ", " + figure.group() + ", " + String.join(" + ", figure.options()) + ": " + figure.phrase().strip()
                + " (l. " + figure.line() + ") is " + nearest.part() + " of " + nearest.whole() + ": " + reason;
    }
}
