package dk.styringsportal.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;

/**
 * The lines above and below every page: what report it is, "Fiktive data" where it is so, and the page's number of how
 * many. Artifacts to a screen reader. The number of pages is drawn once all pages are there.
 */
final class RunningLines extends AbstractPdfDocumentEventHandler {

    private static final float HEAD = Sheet.SIZE.getHeight() - 42;
    private static final float FOOT = 34;
    private static final float DEPTH = 3;
    private static final float NUMBER_WIDTH = 24;
    private static final float BADGE_PADDING = 6;
    private static final String MANY = "000";
    private static final String MORE = " …";

    private final Report report;
    private final Lettering lettering;
    private final PdfFormXObject numberOfPages =
            new PdfFormXObject(new Rectangle(0, -DEPTH, NUMBER_WIDTH, Sheet.SMALL + DEPTH));
    private final String beforeNumber;
    private final String betweenNumbers;

    RunningLines(Report report, Lettering lettering) {
        this.report = report;
        this.lettering = lettering;
        String[] parts = ReportTexts.in(report.language()).text("page.of", "\n", "\n").split("\n", -1);
        this.beforeNumber = parts[0];
        this.betweenNumbers = parts[1];
    }

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        PdfPage page = ((PdfDocumentEvent) event).getPage();
        int number = page.getDocument().getPageNumber(page);
        PdfCanvas canvas = new PdfCanvas(page);
        if (number > 1) {
            head(canvas);
        }
        foot(canvas, number);
    }

    void writeNumberOfPages(PdfDocument pdf) {
        PdfCanvas canvas = new PdfCanvas(numberOfPages, pdf);
        text(canvas, String.valueOf(pdf.getNumberOfPages()), 0, 0, lettering.regular(), Sheet.QUIET);
    }

    private void head(PdfCanvas canvas) {
        open(canvas, "Header");
        text(canvas, shortened(lettering.fit(report.documentTitle())), Sheet.LEFT, HEAD, lettering.regular(), Sheet.QUIET);
        rule(canvas, HEAD - 8);
        report.notice().ifPresent(notice -> badge(canvas, lettering.fit(notice.label())));
        canvas.closeTag();
    }

    /** As much of the title as the line has room for, beside the notice if there is one. */
    private String shortened(String title) {
        double room = Sheet.WIDTH - report.notice()
                .map(notice -> lettering.strong().getWidth(lettering.fit(notice.label()), Sheet.SMALL) + 4 * BADGE_PADDING)
                .orElse(0f);
        if (lettering.regular().getWidth(title, Sheet.SMALL) <= room) {
            return title;
        }
        int end = title.length();
        while (end > 0 && lettering.regular().getWidth(title.substring(0, end) + MORE, Sheet.SMALL) > room) {
            end = title.lastIndexOf(' ', end - 1);
        }
        return title.substring(0, Math.max(0, end)) + MORE;
    }

    private void badge(PdfCanvas canvas, String notice) {
        float width = lettering.strong().getWidth(notice, Sheet.SMALL) + 2 * BADGE_PADDING;
        float left = Sheet.LEFT + Sheet.WIDTH - width;
        canvas.setFillColor(Sheet.NOTICE)
                .rectangle(left, HEAD - 4.5, width, Sheet.SMALL + 5)
                .fill();
        text(canvas, notice, left + BADGE_PADDING, HEAD, lettering.strong(), Sheet.INK);
    }

    private void foot(PdfCanvas canvas, int number) {
        open(canvas, "Footer");
        report.notice()
                .map(notice -> lettering.fit(notice.label()))
                .ifPresent(notice -> text(canvas, notice, Sheet.LEFT, FOOT, lettering.strong(), Sheet.QUIET));
        String before = beforeNumber + number + betweenNumbers;
        PdfFont font = lettering.regular();
        float left = Sheet.LEFT + Sheet.WIDTH - font.getWidth(before + MANY.substring(1), Sheet.SMALL);
        text(canvas, before, left, FOOT, font, Sheet.QUIET);
        canvas.addXObjectAt(numberOfPages, left + font.getWidth(before, Sheet.SMALL), FOOT - DEPTH);
        canvas.closeTag();
    }

    private static void open(PdfCanvas canvas, String kind) {
        canvas.openTag(new CanvasArtifact()
                .addProperty(PdfName.Type, new PdfName("Pagination"))
                .addProperty(PdfName.Subtype, new PdfName(kind)));
    }

    private static void rule(PdfCanvas canvas, float y) {
        canvas.setStrokeColor(Sheet.RULE)
                .setLineWidth(0.6f)
                .moveTo(Sheet.LEFT, y)
                .lineTo(Sheet.LEFT + Sheet.WIDTH, y)
                .stroke();
    }

    private static void text(PdfCanvas canvas, String words, float x, float y, PdfFont font, Color colour) {
        canvas.beginText()
                .setFontAndSize(font, Sheet.SMALL)
                .setFillColor(colour)
                .moveText(x, y)
                .showText(words)
                .endText();
    }
}
