package dk.styringsportal.benchmark.edition;

import dk.styringsportal.response.CanonicalJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/** A kept edition's file, read piece by piece: its parts one after the other, and a last line with their SHA-256. */
public final class EditionFile {

    static final String CHECKSUM = "checksum";

    private static final int BUFFER = 64 * 1024;

    private final EditionPieces editions;
    private final EditionId edition;

    public EditionFile(EditionPieces editions, EditionId edition) {
        this.editions = editions;
        this.edition = edition;
    }

    /** The last line, without its end. */
    static String lastLine(String checksum) {
        return CanonicalJson.of(Map.of("section", CHECKSUM, "sha256", checksum));
    }

    /** SHA-256 of all parts, in hexadecimal. */
    String checksum() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (EditionPart part : EditionPart.values()) {
            pieces(part, digest::update);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The whole file.
     *
     * @param checksum as the edition has it
     */
    public void writeTo(OutputStream out, String checksum) throws IOException {
        try {
            for (EditionPart part : EditionPart.values()) {
                pieces(part, piece -> write(out, piece));
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        out.write((lastLine(checksum) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Hands on the lines of one part, in order. */
    public void lines(EditionPart part, Consumer<String> to) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new Pieces(part), StandardCharsets.UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(OutputStream out, byte[] piece) {
        try {
            out.write(piece);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void pieces(EditionPart part, Consumer<byte[]> to) {
        Optional<byte[]> piece = editions.piece(edition, part, 0);
        for (int number = 1; piece.isPresent(); number++) {
            to.accept(piece.get());
            piece = editions.piece(edition, part, number);
        }
    }

    /** The pieces of a part as one stream. */
    private final class Pieces extends InputStream {

        private final EditionPart part;
        private byte[] piece = {};
        private int next;
        private int number;

        Pieces(EditionPart part) {
            this.part = part;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (next == piece.length) {
                Optional<byte[]> following = editions.piece(edition, part, number);
                if (following.isEmpty()) {
                    return -1;
                }
                piece = following.get();
                next = 0;
                number++;
            }
            int some = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, to, offset, some);
            next += some;
            return some;
        }
    }
}
