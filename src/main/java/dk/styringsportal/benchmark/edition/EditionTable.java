package dk.styringsportal.benchmark.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the figures of an edition as a table for spreadsheets. */
public interface EditionTable {

    /**
     * Writes a line for each value; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Edition edition, List<EditionFigure> figures, OutputStream out) throws IOException;
}
