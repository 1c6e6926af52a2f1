package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive of parts, each read as a stream; no more is unpacked than a document can have use for. */
final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 20_000;
    private static final int LONGEST_NAME = 400;

    /** In bytes: where a reader of PDF files looks for their beginning. */
    private static final int PDF_BEGINS = 1024;

    private final ZipFile file;
    private final Unpacked unpacked;

    /** How much has been unpacked so far, archives inside archives among it. */
    static final class Unpacked {

        /** In bytes. */
        private static final long MOST = 400L * 1024 * 1024;

        private long bytes;

        void add(long more) {
            bytes += more;
            if (bytes > MOST) {
                throw new UnfitFileException(Reason.UNPACKED);
            }
        }
    }

    /** @throws UnfitFileException for one whose parts have names that no program gives, or are too many */
    Archive(Path path, Unpacked unpacked) throws IOException {
        checkIsNoPdf(path);
        this.file = new ZipFile(path.toFile());
        this.unpacked = unpacked;
        try {
            checkNames();
        } catch (RuntimeException unfit) {
            file.close();
            throw unfit;
        }
    }

    private static void checkIsNoPdf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (new String(in.readNBytes(PDF_BEGINS), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
                throw new UnfitFileException(Reason.KIND);
            }
        }
    }

    private void checkNames() {
        if (file.size() > MOST_PARTS) {
            throw new UnfitFileException(Reason.UNPACKED);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry part : parts()) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            boolean isOdd = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains("\0")
                    || name.contains(":") || name.length() > LONGEST_NAME;
            if (isOdd || !names.add(name)) {
                throw new UnfitFileException(Reason.DAMAGED);
            }
        }
    }

    /** Without folders. */
    List<? extends ZipEntry> parts() {
        return file.stream().filter(part -> !part.isDirectory()).toList();
    }

    /** A part by its name, whatever its case. */
    Optional<? extends ZipEntry> part(String name) {
        return parts().stream().filter(part -> part.getName().equalsIgnoreCase(name)).findFirst();
    }

    /** The caller closes it. */
    InputStream open(ZipEntry part) throws IOException {
        return new BufferedInputStream(new Counted(file.getInputStream(part)));
    }

    /** The first characters of a part; empty where there is none. */
    String beginning(String name, int length) throws IOException {
        Optional<? extends ZipEntry> part = part(name);
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream in = open(part.get())) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            unpacked.add(1);
            return read;
        }

        @Override
        public int read(byte[] some, int from, int length) throws IOException {
            int read = super.read(some, from, length);
            unpacked.add(Math.max(read, 0));
            return read;
        }
    }
}
