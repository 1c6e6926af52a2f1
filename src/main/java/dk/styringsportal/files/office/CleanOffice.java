package dk.styringsportal.files.office;

import dk.styringsportal.files.picture.JpegPicture;
import dk.styringsportal.files.picture.PngPicture;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UncleanableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a document anew, part by part: parts about its authors are left out, the others are copied without what tells of
 * them. What no rule is known for is not written, and then nothing is.
 */
public final class CleanOffice {

    private static final Set<String> FOLDERS = Set.of("_rels/", "word/", "xl/", "ppt/");

    /** The same in every copy: when something was written is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Archive archive;
    private final boolean isOpenDocument;
    private final Set<String> gone;
    private final ZipOutputStream copy;
    private final Archive.Unpacked unpacked;

    private CleanOffice(Archive archive, Archive.Unpacked unpacked, OutputStream out) {
        this.archive = archive;
        this.unpacked = unpacked;
        this.copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<String> names = archive.parts().stream().map(part -> part.getName().toLowerCase(Locale.ROOT)).toList();
        this.isOpenDocument = names.contains("mimetype");
        this.gone = names.stream()
                .filter(name -> CleanRules.isPartGone(name, isOpenDocument))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws UncleanableException if it holds what cannot be cleaned */
    public static void write(Path file, OutputStream out) throws IOException {
        write(file, new Archive.Unpacked(), out);
    }

    private static void write(Path file, Archive.Unpacked unpacked, OutputStream out) throws IOException {
        try (Archive archive = new Archive(file, unpacked)) {
            CleanOffice writing = new CleanOffice(archive, unpacked, out);
            writing.parts();
            writing.copy.finish();
        } catch (XMLStreamException broken) {
            throw new UncleanableException(Reason.UNKNOWN);
        }
    }

    private void parts() throws IOException, XMLStreamException {
        if (isOpenDocument) {
            type();
        }
        for (ZipEntry part : archive.parts()) {
            PartName name = PartName.of(part.getName());
            if (!gone.contains(name.name()) && !name.name().equals("mimetype")) {
                checkIsKnown(name);
                part(part, name);
            }
        }
    }

    private void checkIsKnown(PartName name) {
        if (CleanRules.isLinkedPart(name.name())) {
            throw new UncleanableException(Reason.LINKED);
        }
        boolean isKnownPlace = isOpenDocument
                || name.name().equals("[content_types].xml")
                || FOLDERS.stream().anyMatch(name.name()::startsWith);
        if (!isKnownPlace) {
            throw new UncleanableException(Reason.UNKNOWN);
        }
    }

    /** OpenDocument's type stands first and is not packed. */
    private void type() throws IOException {
        byte[] type = archive.beginning("mimetype", 200).strip().getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setCrc(sum.getValue());
        copy.putNextEntry(entry);
        copy.write(type);
        copy.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private void part(ZipEntry part, PartName name) throws IOException, XMLStreamException {
        copy.putNextEntry(entry(part.getName()));
        try (InputStream in = archive.open(part)) {
            if (name.isXml()) {
                new CleanXml(new PartLinks(name.name(), gone)).copy(in, new Kept(copy));
            } else if (name.isDocument()) {
                document(in);
            } else if (name.isPicture()) {
                picture(in, name);
            } else if (Set.of("odttf", "fntdata", "ttf", "otf").contains(name.ending())) {
                in.transferTo(copy);
            } else {
                throw new UncleanableException(Reason.EMBEDDED);
            }
        }
        copy.closeEntry();
    }

    private void picture(InputStream in, PartName name) throws IOException {
        switch (name.ending()) {
            case "png" -> PngPicture.clean(in, copy);
            case "jpg", "jpeg", "jpe", "jfif" -> JpegPicture.clean(in, copy);
            // Has no place for more than its points
            case "bmp" -> in.transferTo(copy);
            default -> throw new UncleanableException(Reason.UNKNOWN);
        }
    }

    private void document(InputStream in) throws IOException {
        Path inside = Files.createTempFile("bilag-", ".del");
        try {
            Files.copy(in, inside, StandardCopyOption.REPLACE_EXISTING);
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
            write(inside, unpacked, cleaned);
            cleaned.writeTo(copy);
        } finally {
            Files.delete(inside);
        }
    }

    /** What writes one part does not end the archive. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
