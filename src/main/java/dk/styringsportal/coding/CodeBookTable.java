package dk.styringsportal.coding;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a version of a code book as a table for spreadsheets, which can be imported as a code book again. */
public interface CodeBookTable {

    /**
     * Writes a line for each code; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(CodeBook book, OutputStream out) throws IOException;
}
