package dk.styringsportal.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file's parts anew, with one moment for all of them, so that the same content is the same bytes. */
final class SameBytes {

    private static final String WORKBOOK = ".xlsx";

    private final LocalDateTime moment;

    /** @param madeAt told as the time of each part, from 1980 on */
    SameBytes(Instant madeAt) {
        this.moment = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
    }

    /** Workbooks within are packed anew as well. */
    byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(moment);
                out.putNextEntry(same);
                out.write(part.getName().endsWith(WORKBOOK) ? of(content) : content);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
