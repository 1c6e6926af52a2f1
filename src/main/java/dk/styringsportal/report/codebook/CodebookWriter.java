package dk.styringsportal.report.codebook;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a codebook in one file format. */
public interface CodebookWriter {

    /** The file formats there are. */
    enum Format {
        /** A table for spreadsheets. */
        CSV,
        /** DDI-Codebook 2.6, XML for archives and statistical programs. */
        DDI
    }

    Format format();

    /**
     * Writes the whole codebook; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Codebook codebook, OutputStream out) throws IOException;
}
