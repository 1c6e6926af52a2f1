package dk.styringsportal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Draws letters in some file format. */
public interface LetterWriter {

    /**
     * Writes all letters, each beginning on a page of its own; the stream stays open.
     *
     * @param title of the file, in the first letter's language
     * @param letters at least one
     * @throws IOException if the stream takes no more
     */
    void write(String title, Instant madeAt, List<Letter> letters, OutputStream out) throws IOException;
}
