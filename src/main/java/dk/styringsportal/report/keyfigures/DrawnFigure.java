package dk.styringsportal.report.keyfigures;

import dk.styringsportal.report.Figure;
import java.util.Optional;

/**
 * A drawing that can be read.
 *
 * @param leftOut a sentence on what is not drawn because there is no room for it; empty where all is
 */
public record DrawnFigure(Figure figure, Optional<String> leftOut) {

    /** Longer drawings nobody reads. */
    static final int MOST_BARS = 24;
}
