package dk.styringsportal.report.data;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the catalogue of open data as RDF. */
public interface CatalogueWriter {

    /** How the graph is written down. */
    enum Form {
        JSON_LD,
        TURTLE
    }

    /**
     * Writes the catalogue; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Catalogue catalogue, Form form, OutputStream out) throws IOException;
}
