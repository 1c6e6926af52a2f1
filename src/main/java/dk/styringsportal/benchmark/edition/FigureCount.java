package dk.styringsportal.benchmark.edition;

import java.util.List;

/** Counts responses one after the other, and lists the figures that come of them. */
interface FigureCount {

    void add(EditionResponse response);

    /** The same for the same responses in whatever order. */
    List<EditionFigure> figures();
}
