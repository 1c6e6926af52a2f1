package dk.styringsportal.benchmark.keyfigures;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the key figures of a round as a table for spreadsheets. */
public interface FigureTable {

    /**
     * Writes a line for each number; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(NationalKeyFigures figures, OutputStream out) throws IOException;
}
