package dk.styringsportal.surveys.spreadsheet;

import java.util.List;
import java.util.Optional;

/** How a value of a questionnaire file stands in one cell or in several beside each other. */
interface Notation {

    /** How many cells. */
    default int cells() {
        return 1;
    }

    /** The words that may stand there, parted by commas; empty where there are other things to say. */
    default String words() {
        return "";
    }

    /** The cells for a value; empty for what cannot stand in them. What is written reads as something, not always as the same. */
    Optional<List<String>> write(Object value);

    /**
     * The value of cells of which at least one is not blank; empty where they say nothing.
     *
     * @throws Misread if they do not hold what they should
     */
    Optional<Object> read(List<String> cells);
}
