package dk.styringsportal.surveys.xlsform;

import java.util.List;

/** What an expression says of other answers, in our terms. */
sealed interface Held {

    /** All must hold. */
    record All(List<Held> parts) implements Held {}

    /** One is enough. */
    record Any(List<Held> parts) implements Held {}

    /** @param there whether there is an answer at all */
    record Exists(Asked asked, boolean there) implements Held {}

    /**
     * An answer beside a value.
     *
     * @param value of the kind that conditions on the item have: a text, a number
     */
    record Compared(Asked asked, String operator, Object value) implements Held {}

    /**
     * Other than the value, or no answer: an XLSForm's "!=". Ours asks for an answer.
     */
    record Other(Asked asked, Object value) implements Held {}
}
