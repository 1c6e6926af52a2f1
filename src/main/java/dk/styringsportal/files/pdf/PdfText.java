package dk.styringsportal.files.pdf;

import dk.styringsportal.response.evidence.EvidenceReader.Legibility;
import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.FilePlace.Part;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** All text of a PDF: of its pages, and what stands in remarks, fields, bookmarks and properties. */
public final class PdfText {

    /** In bytes: properties that are longer are no properties. */
    private static final int LONGEST_PROPERTIES = 4 * 1024 * 1024;

    private PdfText() {}

    /** @throws UnfitFileException as {@link dk.styringsportal.response.evidence.EvidenceReader#read} says */
    public static Legibility read(Path file, FileText text) throws IOException {
        if (!PdfStreams.canBeOpened(Files.readAllBytes(file), text)) {
            return Legibility.NOT_READ;
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return Legibility.NOT_READ;
            }
            readBeside(document, text);
            return new PageText(text).read(document) ? Legibility.NOT_READ : Legibility.READ;
        } catch (InvalidPasswordException locked) {
            return Legibility.NOT_READ;
        }
    }

    /** Every text that stands in an object by itself, whatever shows it; and no file among them. */
    private static void readBeside(PDDocument document, FileText text) throws IOException {
        text.at(FilePlace.of(Part.OTHER));
        for (COSBase each : new PdfObjects(document.getDocument().getTrailer(), text)) {
            if (each instanceof COSDictionary dictionary) {
                checkIsNoFile(dictionary);
                if (dictionary instanceof COSStream stream && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
                    text.at(FilePlace.of(Part.PROPERTIES));
                    text.aside(start(stream));
                }
            } else if (each instanceof COSString string) {
                text.aside(string.getString());
            }
        }
        text.end();
    }

    private static void checkIsNoFile(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.EF)
                || COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))
                || COSName.getPDFName("RichMedia").equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            throw new UnfitFileException(Reason.EMBEDDED);
        }
        if (COSName.getPDFName("Launch").equals(dictionary.getCOSName(COSName.S))) {
            throw new UnfitFileException(Reason.MACROS);
        }
    }

    private static String start(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return new String(in.readNBytes(LONGEST_PROPERTIES), StandardCharsets.UTF_8);
        }
    }
}
