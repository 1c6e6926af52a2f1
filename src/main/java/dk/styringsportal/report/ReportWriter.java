package dk.styringsportal.report;

import java.io.IOException;
import java.io.OutputStream;

/** Draws a report in some file format. */
public interface ReportWriter {

    /**
     * Writes the whole report; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Report report, OutputStream out) throws IOException;
}
