package dk.styringsportal.report.data;

import java.io.IOException;
import java.io.OutputStream;

/** Writes every figure of an edition, a line for each value, as comma-separated values. */
public interface LineWriter {

    /** For whom the file is. */
    enum Variant {
        /** Danish spreadsheets: a byte order mark, semicolons, decimal commas, Danish headings, harmless texts. */
        DANISH,
        /** Programs: no mark, commas, decimal points, English headings, texts as they are. */
        PLAIN
    }

    /**
     * Writes the whole table; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(PublishedEdition published, Variant variant, OutputStream out) throws IOException;
}
