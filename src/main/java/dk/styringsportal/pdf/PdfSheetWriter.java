package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.SinglePageWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Draws a report on one page as PDF, without a cover: what it is, whose, and of when stand above it. */
@ApplicationScoped
public class PdfSheetWriter implements SinglePageWriter {

    private static final float TOP = 34;
    private static final float BOTTOM = 26;
    private static final float TEXT = 9.5f;
    private static final float TITLE = 19;
    private static final float LONG_TITLE = 15;
    private static final int LONG = 60;

    private final Typeface typeface = new Typeface();
    private final ArchivedPdf files = new ArchivedPdf();

    @Override
    public void write(List<Report> fullestFirst, OutputStream out) throws IOException {
        Optional<ByteArrayOutputStream> fullest = Optional.empty();
        int from = 0;
        int to = fullestFirst.size();
        while (from < to) {
            int middle = (from + to) / 2;
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            if (draw(fullestFirst.get(middle), drawn) == 1) {
                fullest = Optional.of(drawn);
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        fullest.orElseThrow(() -> new IllegalArgumentException(
                        "None of " + fullestFirst.size() + " extents has room on one page"))
                .writeTo(out);
    }

    /** How many pages it takes. */
    private int draw(Report report, OutputStream out) {
        PdfDocument pdf = files.begin(
                new ArchivedPdf.Description(
                        report.language(), report.documentTitle(), report.cover().subtitle(), report.madeAt(), false),
                out);
        Lettering lettering = new Lettering(typeface);
        try (Document document = new Document(pdf, Sheet.SIZE, !report.reproducible())) {
            document.setMargins(TOP, Sheet.RIGHT, BOTTOM, Sheet.LEFT);
            document.setFont(lettering.regular()).setFontSize(TEXT).setFontColor(Sheet.INK);
            head(report, document, lettering);
            BlockDrawing.ofLetter(document, lettering, report.language()).draw(report.blocks());
            bookmark(report, pdf);
            report.attachments().forEach(file -> ArchivedPdf.attach(pdf, file, report.madeAt()));
            return pdf.getNumberOfPages();
        }
    }

    private static void head(Report report, Document document, Lettering lettering) {
        Report.Cover cover = report.cover();
        document.add(line(lettering.fit(cover.kind()), lettering).setFontColor(Sheet.QUIET));
        Paragraph title = line(lettering.fit(cover.title()), lettering)
                .setFont(lettering.strong())
                .setFontSize(cover.title().length() > LONG ? LONG_TITLE : TITLE)
                .setFontColor(Sheet.ACCENT)
                .setMarginBottom(3);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        document.add(title);
        document.add(line(lettering.fit(cover.subtitle()), lettering));
        cover.facts().forEach(fact -> document.add(
                line(lettering.fit(fact.value()), lettering).setFontSize(Sheet.SMALL).setFontColor(Sheet.QUIET)));
        report.notice().ifPresent(notice -> document.add(notice(notice, lettering)));
    }

    private static Paragraph notice(Report.Notice notice, Lettering lettering) {
        return new Paragraph()
                .add(new Text(lettering.fit(notice.label()) + ": ").setFont(lettering.strong()))
                .add(lettering.fit(notice.text()))
                .setFontSize(Sheet.SMALL)
                .setBackgroundColor(Sheet.NOTICE)
                .setBorderLeft(new SolidBorder(Sheet.NOTICE_EDGE, 3))
                .setPadding(4)
                .setPaddingLeft(8)
                .setMarginTop(6)
                .setMarginBottom(6);
    }

    private static Paragraph line(String words, Lettering lettering) {
        return new Paragraph(words).setFont(lettering.regular()).setMultipliedLeading(1.2f).setMargin(0);
    }

    private static void bookmark(Report report, PdfDocument pdf) {
        PdfOutline top = pdf.getOutlines(false).addOutline(report.cover().title());
        top.addDestination(PdfExplicitDestination.createFit(pdf.getFirstPage()));
    }
}
