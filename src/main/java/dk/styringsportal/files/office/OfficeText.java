package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FileKind;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;

/** All text of a document of today, with that of the documents inside it. */
public final class OfficeText {

    /** What a document calls itself: Office in a list of types, OpenDocument in a part of its own. */
    private static final Map<FileKind, String> TYPES = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml",
            FileKind.ODT, "application/vnd.oasis.opendocument.text",
            FileKind.ODS, "application/vnd.oasis.opendocument.spreadsheet",
            FileKind.ODP, "application/vnd.oasis.opendocument.presentation");

    /** Documents inside documents inside a document. */
    private static final int DEEPEST = 2;

    /** Letters without which a document with pictures is a scanned one. */
    private static final int FEW_LETTERS = 100;

    private static final int TYPES_LENGTH = 1024 * 1024;
    private static final int READ_BEFORE = 16;

    private final FileText text;
    private final Archive.Unpacked unpacked;
    private boolean holdsPictures;
    private boolean holdsObjects;

    private OfficeText(FileText text, Archive.Unpacked unpacked) {
        this.text = text;
        this.unpacked = unpacked;
    }

    /** @throws UnfitFileException as {@link dk.styringsportal.response.evidence.EvidenceReader#read} says */
    public static Legibility read(FileKind kind, Path file, FileText text) throws IOException {
        OfficeText reading = new OfficeText(text, new Archive.Unpacked());
        boolean isOpen = reading.document(kind, file, 0);
        boolean isScanned = reading.holdsPictures && text.letters() < FEW_LETTERS;
        return isOpen && !isScanned && !reading.holdsObjects ? Legibility.READ : Legibility.NOT_READ;
    }

    /** @return whether it can be read; false under a password */
    private boolean document(FileKind kind, Path file, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new UnfitFileException(Reason.EMBEDDED);
        }
        try (Archive archive = new Archive(file, unpacked)) {
            checkIs(kind, archive);
            if (archive.beginning("META-INF/manifest.xml", TYPES_LENGTH).contains("encryption-data")) {
                return false;
            }
            SheetNumbers numbers = numbers(archive);
            for (ZipEntry part : archive.parts()) {
                part(archive, part, numbers, depth);
            }
            return true;
        } catch (XMLStreamException broken) {
            throw new UnfitFileException(Reason.DAMAGED);
        }
    }

    private static void checkIs(FileKind kind, Archive archive) throws IOException {
        String list = archive.beginning("[Content_Types].xml", TYPES_LENGTH);
        if (list.contains("macroEnabled") || list.contains("vbaProject")) {
            throw new UnfitFileException(Reason.MACROS);
        }
        String type = TYPES.get(kind);
        boolean isIt = type.startsWith("application/")
                ? archive.beginning("mimetype", type.length() + READ_BEFORE).strip().equals(type)
                : list.contains(type);
        if (!isIt) {
            throw new UnfitFileException(Reason.KIND);
        }
    }

    private static SheetNumbers numbers(Archive archive) throws IOException, XMLStreamException {
        Optional<? extends ZipEntry> styles = archive.part("xl/styles.xml");
        if (styles.isEmpty()) {
            return new SheetNumbers();
        }
        try (InputStream in = archive.open(styles.get())) {
            return new SheetNumbers(in);
        }
    }

    private void part(Archive archive, ZipEntry part, SheetNumbers numbers, int depth) throws IOException, XMLStreamException {
        PartName name = PartName.of(part.getName());
        text.at(name.place());
        text.aside(part.getName());
        if (name.isProgram()) {
            throw new UnfitFileException(Reason.MACROS);
        }
        if (name.isXml()) {
            boolean eachByItself = name.name().contains("props/") || name.name().endsWith("meta.xml") || name.name().startsWith("customxml/");
            try (InputStream in = archive.open(part)) {
                new PartText(text, eachByItself, numbers).read(in);
            }
        } else if (name.isDocument()) {
            inside(archive, part, depth);
        } else if (name.isPicture()) {
            holdsPictures = true;
        } else if (name.isObject()) {
            object(archive, part, name);
        } else if (!name.isHarmless()) {
            throw new UnfitFileException(Reason.EMBEDDED);
        }
    }

    private void inside(Archive archive, ZipEntry part, int depth) throws IOException {
        Path unpackedFile = Files.createTempFile("bilag-", ".del");
        try (InputStream in = archive.open(part)) {
            Files.copy(in, unpackedFile, StandardCopyOption.REPLACE_EXISTING);
            FileKind kind = FileKind.of(part.getName(), first(unpackedFile))
                    .orElseThrow(() -> new UnfitFileException(Reason.EMBEDDED));
            boolean isOpen = kind != FileKind.LOCKED_OFFICE && document(kind, unpackedFile, depth + 1);
            holdsObjects |= !isOpen;
        } finally {
            Files.delete(unpackedFile);
        }
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.BEGINNING);
        }
    }

    private void object(Archive archive, ZipEntry part, PartName name) throws IOException {
        boolean isOfPrinter = name.name().contains("printersettings/");
        try (InputStream in = archive.open(part)) {
            byte[] begins = in.readNBytes(2);
            if (Arrays.equals(begins, "MZ".getBytes(StandardCharsets.US_ASCII))) {
                throw new UnfitFileException(Reason.EMBEDDED);
            }
            if (!isOfPrinter) {
                OldOffice.read(in, text);
                holdsObjects = true;
            }
        }
    }
}
