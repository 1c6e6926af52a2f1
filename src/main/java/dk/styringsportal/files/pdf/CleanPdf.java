package dk.styringsportal.files.pdf;

import dk.styringsportal.files.picture.JpegPicture;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UncleanableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes a PDF anew with its pages, bookmarks and structure, and without properties, remarks, fields, scripts and signatures. */
public final class CleanPdf {

    /** About those who made it, or what runs when it is opened; wherever in the file. ISO 32000-1, 7.7.2, 14.3, 14.5. */
    private static final List<COSName> GONE = names(
            "Metadata", "PieceInfo", "LastModified", "AA", "OpenAction", "AF", "Thumb", "Perms", "Collection", "Threads",
            "SpiderInfo", "CreatorInfo", "JavaScript", "EmbeddedFiles", "AcroForm", "OPI", "B");

    /** What is left of a link, whose remarks may have an author. */
    private static final List<COSName> LINK = names("Type", "Subtype", "Rect", "Border", "BS", "C", "H", "Dest", "A", "StructParent", "QuadPoints");

    private static final Set<String> ACTIONS = Set.of("GoTo", "URI", "Named");

    private CleanPdf() {}

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }

    /** @throws UncleanableException for one under a password, or with pictures whose properties cannot be taken out */
    public static void write(Path file, OutputStream out) throws IOException {
        FileText time = new FileText(Clock.systemUTC());
        if (!PdfStreams.canBeOpened(Files.readAllBytes(file), time)) {
            throw new UncleanableException(Reason.LOCKED);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UncleanableException(Reason.LOCKED);
            }
            document.setDocumentInformation(new PDDocumentInformation());
            for (PDPage page : document.getPages()) {
                keepLinks(page.getCOSObject());
            }
            for (COSBase each : new PdfObjects(document.getDocument().getTrailer(), time)) {
                if (each instanceof COSDictionary dictionary) {
                    clean(dictionary);
                }
            }
            document.save(out);
        }
    }

    private static void keepLinks(COSDictionary page) {
        COSArray links = new COSArray();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary remark && COSName.getPDFName("Link").equals(remark.getCOSName(COSName.SUBTYPE))) {
                    List.copyOf(remark.keySet()).stream().filter(key -> !LINK.contains(key)).forEach(remark::removeItem);
                    links.add(all.get(i));
                }
            }
        }
        page.setItem(COSName.ANNOTS, links);
    }

    private static void clean(COSDictionary dictionary) throws IOException {
        boolean isPage = COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
        GONE.stream().filter(key -> isPage || !key.getName().equals("B")).forEach(dictionary::removeItem);
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action && !isHarmless(action)) {
            dictionary.removeItem(COSName.A);
        }
        // A structure that leads to a remark which is gone would bring it back
        if (COSName.getPDFName("OBJR").equals(dictionary.getCOSName(COSName.TYPE))
                && dictionary.getDictionaryObject(COSName.OBJ) instanceof COSDictionary object
                && !COSName.getPDFName("Link").equals(object.getCOSName(COSName.SUBTYPE))) {
            dictionary.removeItem(COSName.OBJ);
        }
        if (dictionary instanceof COSStream stream) {
            cleanPicture(stream);
        }
    }

    /** Attributes of structure stand under the same key and are no actions. */
    private static boolean isHarmless(COSDictionary action) {
        COSName kind = action.getCOSName(COSName.S);
        if (kind == null) {
            return true;
        }
        action.removeItem(COSName.NEXT);
        String address = action.getString(COSName.URI, "");
        boolean isWebPage = address.matches("(?i)https?://[^@]*");
        return ACTIONS.contains(kind.getName()) && (!kind.getName().equals("URI") || isWebPage);
    }

    private static void cleanPicture(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        String named = String.valueOf(filters);
        if (named.contains("JPXDecode") || named.contains("DCTDecode") && filters instanceof COSArray several && several.size() > 1) {
            throw new UncleanableException(Reason.UNKNOWN);
        }
        if (named.contains("DCTDecode")) {
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
            try (InputStream in = stream.createRawInputStream()) {
                JpegPicture.clean(in, cleaned);
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                cleaned.writeTo(out);
            }
        }
    }
}
