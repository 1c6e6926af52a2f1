package dk.styringsportal.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that somebody has sent with a form. */
public final class SentFile {

    private SentFile() {}

    /** All of it; how much that may be is asked before, by {@link Part#getSize()}. */
    public static byte[] content(Part file) {
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
