package dk.styringsportal.files.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which way is up, in what a camera writes about a picture (Exif 2.3, tag 0x0112). */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int HEADER = 6;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int DIRECTORY = 4;
    private static final int TURNS = 8;

    private Orientation() {}

    private static final int MARK = 0xFF;
    private static final int CAMERA = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int MARKER = 2;
    private static final int LYING = 5;

    /** Of a whole JPEG; 1 where nothing is said, and for any other file. */
    static int of(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        int at = MARKER;
        while (at + 2 * MARKER <= jpeg.length && Byte.toUnsignedInt(jpeg[at]) == MARK) {
            int marker = Byte.toUnsignedInt(jpeg[at + 1]);
            int end = at + MARKER + Short.toUnsignedInt(in.getShort(at + MARKER));
            if (marker == SCAN || end > jpeg.length) {
                return 1;
            }
            int turned = marker == CAMERA ? in(Arrays.copyOfRange(jpeg, Math.min(end, at + 2 * MARKER), end)) : 1;
            if (turned > 1) {
                return turned;
            }
            at = end;
        }
        return 1;
    }

    /** Whether what is stored as a row is seen as a column. */
    static boolean isLying(int turned) {
        return turned >= LYING;
    }

    /**
     * What brings a picture upright.
     *
     * @param width of the picture as it is stored
     * @param height likewise
     */
    static AffineTransform upright(int turned, double width, double height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** From 1, upright, to 8; 1 where nothing is said. */
    static int in(byte[] segment) {
        try {
            if (!new String(segment, 0, Math.min(segment.length, HEADER), StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
                return 1;
            }
            ByteBuffer exif = ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(DIRECTORY);
            int entries = Short.toUnsignedInt(exif.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (Short.toUnsignedInt(exif.getShort(entry)) == TAG) {
                    int turned = exif.getShort(entry + VALUE);
                    return turned >= 1 && turned <= TURNS ? turned : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return 1;
        }
    }
}
