package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Document;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * Draws a report as PDF for archives and for all readers: PDF/A-3a and PDF/UA-1 in one file. Typeface and colour profile
 * are read once; a report is written straight to its stream, page by page.
 */
@ApplicationScoped
public class PdfReportWriter implements ReportWriter {

    private final Typeface typeface = new Typeface();
    private final byte[] colourProfile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Override
    public void write(Report report, OutputStream out) {
        PdfWriter writer = new PdfWriter(out, properties(report));
        writer.setCloseStream(false);
        PdfDocument pdf = new OrderedDocument(writer);
        describe(pdf, report);
        Lettering lettering = new Lettering(typeface);
        if (report.reproducible()) {
            lettering.embedWhole();
        }
        RunningLines running = new RunningLines(report, lettering);
        pdf.addEventHandler(PdfDocumentEvent.END_PAGE, running);
        try (Document document = new Document(pdf, Sheet.SIZE)) {
            document.setMargins(Sheet.TOP, Sheet.RIGHT, Sheet.BOTTOM, Sheet.LEFT);
            document.setFont(lettering.regular()).setFontSize(Sheet.TEXT).setFontColor(Sheet.INK);
            new CoverPage(document, lettering).draw(report);
            new BlockDrawing(document, lettering, report.language()).draw(report.blocks());
            running.writeNumberOfPages(pdf);
        }
    }

    private static WriterProperties properties(Report report) {
        PdfString id = new PdfString(report.documentTitle() + " " + report.madeAt());
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true)
                .setCompressionLevel(CompressionConstants.BEST_SPEED)
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private void describe(PdfDocument pdf, Report report) {
        pdf.setTagged();
        pdf.addOutputIntent(new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(colourProfile)));
        pdf.getCatalog().setLang(new PdfString(report.language().toLanguageTag()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getCatalog().setPageMode(PdfName.UseOutlines);
        String date = date(report.madeAt());
        PdfDocumentInfo info = pdf.getDocumentInfo();
        info.setTitle(report.documentTitle()).setSubject(report.cover().subtitle());
        info.setMoreInfo(PdfName.CreationDate.getValue(), date);
        info.setMoreInfo(PdfName.ModDate.getValue(), date);
    }

    private static String date(Instant instant) {
        Calendar calendar = GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
        return new PdfDate(calendar).getPdfObject().getValue();
    }
}
