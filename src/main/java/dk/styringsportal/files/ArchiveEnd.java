package dk.styringsportal.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Whether programs that open archives from their end would take a file for one. */
final class ArchiveEnd {

    /** In bytes: an archive's last record with the longest remark behind it. */
    private static final int LONGEST = 22 + 65_535;

    private static final String RECORD = "PK\5\6";

    private ArchiveEnd() {}

    static boolean isIn(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(content.length(), LONGEST);
            content.seek(content.length() - length);
            byte[] end = new byte[length];
            content.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains(RECORD);
        }
    }
}
