package dk.styringsportal.benchmark.edition;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file from outside, one at a time; each ends with a line feed, the last too. */
final class FileLines implements Closeable {

    /** In bytes; the longest line holds the questionnaire's whole file. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private long number;

    FileLines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** Of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end; empty after the last.
     *
     * @throws EditionFaultException for one that is too long, not UTF-8 or without an end
     */
    Optional<String> next() throws IOException {
        return nextBytes().map(this::decoded);
    }

    /** The same as bytes. */
    Optional<byte[]> nextBytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (one == '\n') {
                return Optional.of(line.toByteArray());
            }
            line.write(one);
            if (line.size() > LONGEST) {
                throw EditionFaultException.inLine(number, "It is longer than any line of an edition.");
            }
        }
        if (line.size() > 0) {
            throw EditionFaultException.inLine(number, "The file ends in the middle of it.");
        }
        return Optional.empty();
    }

    private String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException other) {
            throw EditionFaultException.inLine(number, "It is not UTF-8.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
