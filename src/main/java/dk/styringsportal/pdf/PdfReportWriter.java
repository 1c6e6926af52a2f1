package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Document;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;

/**
 * Draws a report as PDF. The typeface is read once. A report is written straight to its stream, page by page, unless the same bytes
 * are wanted each time: iText writes the tags of what is finished in an order of memory addresses, so then nothing is written before
 * all is drawn.
 */
@ApplicationScoped
public class PdfReportWriter implements ReportWriter {

    private final Typeface typeface = new Typeface();
    private final ArchivedPdf files = new ArchivedPdf();

    @Override
    public void write(Report report, OutputStream out) {
        PdfDocument pdf = files.begin(
                new ArchivedPdf.Description(
                        report.language(), report.documentTitle(), report.cover().subtitle(), report.madeAt(), true),
                out);
        Lettering lettering = new Lettering(typeface);
        RunningLines running = new RunningLines(report, lettering);
        pdf.addEventHandler(PdfDocumentEvent.END_PAGE, running);
        try (Document document = new Document(pdf, Sheet.SIZE, !report.reproducible())) {
            document.setMargins(Sheet.TOP, Sheet.RIGHT, Sheet.BOTTOM, Sheet.LEFT);
            document.setFont(lettering.regular()).setFontSize(Sheet.TEXT).setFontColor(Sheet.INK);
            new CoverPage(document, lettering).draw(report);
            new BlockDrawing(document, lettering, report.language()).draw(report.blocks());
            running.writeNumberOfPages(pdf);
            report.attachments().forEach(file -> ArchivedPdf.attach(pdf, file, report.madeAt()));
        }
    }
}
