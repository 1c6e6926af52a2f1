package dk.styringsportal.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a document that its readers go on writing in. */
public interface DocumentWriter {

    /**
     * Writes the whole document, in the same bytes for the same report; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     * @throws IllegalArgumentException if the report has room to be filled in by hand, which is for paper
     */
    void write(Report report, OutputStream out) throws IOException;
}
