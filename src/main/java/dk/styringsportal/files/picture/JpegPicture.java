package dk.styringsportal.files.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * JPEG: segments of a marker, a length and content, between them the picture's own data, the last of them EOI. Where and with
 * what it was taken stands in segments of their own, among it which way is up, which is kept.
 */
public final class JpegPicture {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int CAMERA = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int LENGTH = 2;
    private static final int ADOBE_LENGTH = 12;

    /** An Exif segment with one entry, the orientation, whose value is to be put in. */
    private static final byte[] TURNED =
            HexFormat.of().parseHex("457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001" + "0000" + "0000" + "00000000");

    private static final int TURNED_VALUE = 25;

    private JpegPicture() {}

    /** Whether it is one from the first byte to the last: nothing stands behind it that another program would open. */
    public static boolean check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            clean(in, OutputStream.nullOutputStream());
            return isPadding(in);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Cameras fill up with zeros, and some put a preview or a second picture there. */
    private static boolean isPadding(InputStream in) throws IOException {
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        return next < 0 || next == MARK && in.read() == START;
    }

    /**
     * Copies what the picture is drawn from; what stands behind it is left.
     *
     * @throws IOException for what is no JPEG
     */
    public static void clean(InputStream content, OutputStream out) throws IOException {
        PushbackInputStream back = new PushbackInputStream(content, LENGTH);
        DataInputStream in = new DataInputStream(back);
        DataOutputStream copy = new DataOutputStream(out);
        if (in.readUnsignedByte() != MARK || in.readUnsignedByte() != START) {
            throw new IOException("No JPEG");
        }
        copy.writeByte(MARK);
        copy.writeByte(START);
        int marker = marker(in);
        while (marker != END) {
            segment(in, marker, copy);
            if (marker == SCAN) {
                scan(back, copy);
            }
            marker = marker(in);
        }
        copy.writeByte(MARK);
        copy.writeByte(END);
        copy.flush();
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARK) {
            throw new IOException("No JPEG");
        }
        int marker = in.readUnsignedByte();
        while (marker == MARK) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void segment(DataInputStream in, int marker, DataOutputStream copy) throws IOException {
        int length = in.readUnsignedShort() - LENGTH;
        if (length < 0 || marker < 0xC0) {
            throw new IOException("No JPEG");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new IOException("No JPEG");
        }
        if (isDrawn(marker, content)) {
            write(copy, marker, marker == ADOBE ? Arrays.copyOf(content, ADOBE_LENGTH) : content);
        } else if (marker == CAMERA && Orientation.in(content) > 1) {
            byte[] turned = TURNED.clone();
            turned[TURNED_VALUE] = (byte) Orientation.in(content);
            write(copy, CAMERA, turned);
        }
    }

    private static boolean isDrawn(int marker, byte[] content) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < APPLICATION || marker > LAST_APPLICATION) {
            return true;
        }
        String name = new String(content, 0, Math.min(content.length, ADOBE_LENGTH), StandardCharsets.ISO_8859_1);
        return marker == COLOURS && name.startsWith("ICC_PROFILE")
                || marker == ADOBE && name.startsWith("Adobe") && content.length >= ADOBE_LENGTH;
    }

    private static void write(DataOutputStream copy, int marker, byte[] content) throws IOException {
        copy.writeByte(MARK);
        copy.writeByte(marker);
        copy.writeShort(content.length + LENGTH);
        copy.write(content);
    }

    /** The picture's own data go to the next marker: a mark followed by neither zero nor a place to start again. */
    private static void scan(PushbackInputStream in, OutputStream copy) throws IOException {
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("No JPEG");
            }
            if (next == MARK) {
                int after = in.read();
                if (after != 0 && (after < FIRST_RESTART || after > LAST_RESTART)) {
                    in.unread(after);
                    in.unread(MARK);
                    return;
                }
                copy.write(MARK);
                next = after;
            }
            copy.write(next);
        }
    }
}
