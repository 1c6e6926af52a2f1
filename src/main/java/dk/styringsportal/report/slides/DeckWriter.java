package dk.styringsportal.report.slides;

import java.io.IOException;
import java.io.OutputStream;

/** Writes slides as a file. */
public interface DeckWriter {

    /**
     * Writes the whole file, in the same bytes for the same deck; the stream stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Deck deck, OutputStream out) throws IOException;
}
