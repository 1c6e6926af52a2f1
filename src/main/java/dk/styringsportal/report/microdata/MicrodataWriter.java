package dk.styringsportal.report.microdata;

import java.io.IOException;
import java.io.OutputStream;

/** Writes microdata as one package: the data, what it means, and scripts that read it. */
public interface MicrodataWriter {

    /**
     * Writes the whole package; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Microdata microdata, OutputStream out) throws IOException;
}
