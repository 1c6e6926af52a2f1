package dk.styringsportal.files.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes on their way from one file to another. */
final class Pieces {

    private static final int AT_ONCE = 16 * 1024;

    private Pieces() {}

    /** @return how many were copied: fewer where the file ends before */
    static long copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] some = new byte[AT_ONCE];
        long left = length;
        while (left > 0) {
            int read = in.read(some, 0, (int) Math.min(some.length, left));
            if (read < 0) {
                break;
            }
            out.write(some, 0, read);
            left -= read;
        }
        return length - left;
    }
}
