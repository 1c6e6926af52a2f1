package dk.styringsportal.benchmark.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Writes a part of an edition's file line by line, and lays it down piece by piece. */
final class PieceOutput implements AutoCloseable {

    /** In bytes; no database has difficulties with so many in a row. */
    private static final int PIECE = 256 * 1024;

    private final EditionPieces editions;
    private final EditionId edition;
    private final EditionPart part;
    private final MessageDigest digest;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;

    /** @param digest is fed all that is written */
    PieceOutput(EditionPieces editions, EditionId edition, EditionPart part, MessageDigest digest) {
        this.editions = editions;
        this.edition = edition;
        this.part = part;
        this.digest = digest;
    }

    void line(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        for (int from = 0; from < bytes.length; ) {
            int some = Math.min(bytes.length - from, PIECE - filled);
            System.arraycopy(bytes, from, piece, filled, some);
            from += some;
            filled += some;
            if (filled == PIECE) {
                layDown();
            }
        }
    }

    private void layDown() {
        editions.store(edition, part, number, Arrays.copyOf(piece, filled));
        number++;
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            layDown();
        }
    }
}
