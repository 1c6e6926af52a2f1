package dk.styringsportal.report.data;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables of data as a spreadsheet of one kind. */
public interface BookWriter {

    /** The kinds there are. */
    enum Kind {
        /** Office Open XML. */
        XLSX,
        /** OpenDocument. */
        ODS
    }

    Kind kind();

    /**
     * Writes the whole file; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(DataBook book, OutputStream out) throws IOException;
}
