package dk.styringsportal.surveys.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts that are packed in a workbook's file. They are unpacked in memory, and counted while that is done, whatever the
 * file says about their size.
 */
final class Archive {

    /** How old Excel files begin, and those with a password, whatever Excel wrote them. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The stream of a compound file that has the workbook inside, encrypted. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> parts = new HashMap<>();
    private final WorkbookFaults faults;
    private int unpackedBytes;

    private Archive(WorkbookFaults faults) {
        this.faults = faults;
    }

    static Archive open(byte[] file, WorkbookFaults faults) {
        if (file.length == 0) {
            throw faults.whole("file.empty");
        }
        if (file.length > WorkbookFile.LARGEST) {
            throw faults.whole("file.tooLarge", WorkbookFile.LARGEST / 1024 / 1024);
        }
        if (startsWith(file, COMPOUND_FILE)) {
            boolean encrypted = new String(file, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
            throw faults.whole(encrypted ? "file.locked" : "file.old");
        }
        if (!startsWith(file, ZIP)) {
            throw faults.whole("file.other");
        }
        Archive archive = new Archive(faults);
        archive.unpack(file);
        return archive;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** By the table of contents at its end, as Excel goes by it: what stands before each part need not be complete. */
    private void unpack(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (parts.size() == Limits.PARTS) {
                    throw faults.whole("file.parts", Limits.PARTS);
                }
                String name = known(entry.getName());
                byte[] part = unpacked(zip, entry);
                if (parts.put(name, isXml(name) ? part : NOTHING) != null) {
                    throw faults.damaged(entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw faults.whole("file.broken");
        }
    }

    /** Pictures and the like are counted, and not kept. */
    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private byte[] unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw faults.whole("file.locked");
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw faults.damaged(entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] part = content.readNBytes(Limits.UNPACKED_BYTES - unpackedBytes + 1);
            unpackedBytes += part.length;
            if (unpackedBytes > Limits.UNPACKED_BYTES) {
                throw faults.whole("file.unpacked", Limits.UNPACKED_BYTES / 1024 / 1024);
            }
            return part;
        }
    }

    /** @param name as another part writes it: from the root, whatever the case of its letters */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(known(name)));
    }

    private static String known(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
