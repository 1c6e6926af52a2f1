package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import dk.styringsportal.report.Report;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;

/** Begins documents for archives and for all readers: PDF/A-3a and PDF/UA-1 in one file. The colour profile is read once. */
final class ArchivedPdf {

    private final byte[] colourProfile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * What a document says of itself.
     *
     * @param bookmarks whether readers open it with its bookmarks shown
     */
    record Description(Locale language, String title, String subject, Instant madeAt, boolean bookmarks) {}

    /** An empty document; its stream stays open when it is closed. */
    PdfDocument begin(Description description, OutputStream out) {
        PdfWriter writer = new PdfWriter(out, properties(description));
        writer.setCloseStream(false);
        PdfDocument pdf = new OrderedDocument(writer);
        describe(pdf, description);
        return pdf;
    }

    private static WriterProperties properties(Description description) {
        PdfString id = new PdfString(description.title() + " " + description.madeAt());
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true)
                .setCompressionLevel(CompressionConstants.BEST_SPEED)
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private void describe(PdfDocument pdf, Description description) {
        pdf.setTagged();
        pdf.addOutputIntent(new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(colourProfile)));
        pdf.getCatalog().setLang(new PdfString(description.language().toLanguageTag()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        if (description.bookmarks()) {
            pdf.getCatalog().setPageMode(PdfName.UseOutlines);
        }
        String date = date(description.madeAt());
        pdf.getDocumentInfo()
                .setTitle(description.title())
                .setSubject(description.subject())
                .setMoreInfo(PdfName.CreationDate.getValue(), date);
        pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), date);
    }

    /** Puts a file into the document, as the data that it tells of. */
    static void attach(PdfDocument pdf, Report.Attachment file, Instant madeAt) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(date(madeAt)));
        PdfFileSpec specification = PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                file.content(),
                file.description(),
                file.name(),
                new PdfName(file.mediaType()),
                parameters,
                PdfName.Data);
        pdf.addAssociatedFile(file.name(), specification);
    }

    private static String date(Instant instant) {
        Calendar calendar = GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
        return new PdfDate(calendar).getPdfObject().getValue();
    }
}
