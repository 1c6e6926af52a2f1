package dk.styringsportal.files.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way is up, in what a camera writes about a picture (Exif 2.3, tag 0x0112). */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int HEADER = 6;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int DIRECTORY = 4;
    private static final int TURNS = 8;

    private Orientation() {}

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
