package dk.styringsportal.files.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** PNG: a signature and chunks of length, type, content and checksum, the last of them IEND. */
public final class PngPicture {

    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504E470D0A1A0A");

    /** What a picture is drawn from; texts, times, camera data and what programs add are not among it. */
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP");

    private static final int CHECKSUM = 4;
    private static final int TYPE = 4;

    private PngPicture() {}

    /** Whether it is one from the first byte to the last: nothing stands behind it that another program would open. */
    public static boolean check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            clean(in, OutputStream.nullOutputStream());
            return in.read() < 0;
        } catch (IOException broken) {
            return false;
        }
    }

    /**
     * Copies what the picture is drawn from; what stands behind it is left.
     *
     * @throws IOException for what is no PNG
     */
    public static void clean(InputStream content, OutputStream out) throws IOException {
        DataInputStream in = new DataInputStream(content);
        DataOutputStream copy = new DataOutputStream(out);
        if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
            throw new IOException("No PNG");
        }
        copy.write(SIGNATURE);
        boolean first = true;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            type = new String(in.readNBytes(TYPE), StandardCharsets.US_ASCII);
            if (length < 0 || first != type.equals("IHDR")) {
                throw new IOException("No PNG");
            }
            first = false;
            chunk(in, length, type, copy);
        }
        copy.flush();
    }

    private static void chunk(DataInputStream in, int length, String type, DataOutputStream copy) throws IOException {
        boolean isKept = DRAWN.contains(type);
        OutputStream to = isKept ? copy : OutputStream.nullOutputStream();
        if (isKept) {
            copy.writeInt(length);
            copy.write(type.getBytes(StandardCharsets.US_ASCII));
        }
        if (Pieces.copy(in, to, (long) length + CHECKSUM) < (long) length + CHECKSUM) {
            throw new EOFException();
        }
    }
}
