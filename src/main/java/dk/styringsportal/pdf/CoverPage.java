package dk.styringsportal.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.AreaBreakType;
import dk.styringsportal.report.Report;
import java.util.List;

/** The first page: a band of colour with kind and title, the questionnaire below it, then the facts. */
final class CoverPage {

    /** Its height, in points. */
    static final float BAND = 330;

    private static final float FROM_TOP_TO_KIND = 130;
    private static final float SUBTITLE = 15;
    private static final float FACT = 11;
    private static final float LEADING = 1.15f;

    /** Of the title, in points: two lines, or three smaller ones, or more that are smaller still. */
    private static final List<Float> SIZES = List.of(Sheet.COVER_TITLE, 30f, 23f);

    /** In points: what title and subtitle may take. */
    private static final float ROOM = 122;

    private final Document document;
    private final Lettering lettering;

    CoverPage(Document document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    void draw(Report report) {
        band(document.getPdfDocument().addNewPage(Sheet.SIZE));
        Report.Cover cover = report.cover();
        document.add(line(cover.kind(), SUBTITLE, Sheet.PAPER).setMarginTop(fromTopToKind(cover) - Sheet.TOP));
        Paragraph title = line(cover.title(), titleSize(cover), Sheet.PAPER)
                .setFont(lettering.strong())
                .setMarginBottom(14);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        document.add(title);
        document.add(line(cover.subtitle(), SUBTITLE, Sheet.PAPER).setHeight(BAND - 224));
        report.notice().ifPresent(this::notice);
        cover.facts().forEach(this::fact);
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }

    /** As large as leaves title and subtitle on the band; where even the smallest does not, they begin higher. */
    private float titleSize(Report.Cover cover) {
        return SIZES.stream().filter(size -> height(cover, size) <= ROOM).findFirst().orElse(SIZES.get(SIZES.size() - 1));
    }

    private float fromTopToKind(Report.Cover cover) {
        float missing = Math.max(0, height(cover, titleSize(cover)) - ROOM);
        return Math.max(Sheet.TOP, FROM_TOP_TO_KIND - missing);
    }

    private float height(Report.Cover cover, float titleSize) {
        return LEADING * (lines(cover.title(), titleSize) * titleSize + lines(cover.subtitle(), SUBTITLE) * SUBTITLE);
    }

    private int lines(String words, float size) {
        return TextLines.count(lettering.fit(words), lettering.strong(), size, Sheet.WIDTH);
    }

    private static void band(PdfPage page) {
        PdfCanvas canvas = new PdfCanvas(page);
        float height = Sheet.SIZE.getHeight();
        canvas.openTag(new CanvasArtifact())
                .setFillColor(Sheet.ACCENT)
                .rectangle(0, height - BAND, Sheet.SIZE.getWidth(), BAND)
                .fill()
                .closeTag();
    }

    private Paragraph line(String words, float size, Color colour) {
        return new Paragraph(lettering.fit(words))
                .setFontSize(size)
                .setFontColor(colour)
                .setMultipliedLeading(LEADING)
                .setMargin(0);
    }

    private void notice(Report.Notice notice) {
        document.add(new Paragraph()
                .add(new Text(lettering.fit(notice.label()) + "\n").setFont(lettering.strong()))
                .add(lettering.fit(notice.text()))
                .setFontSize(FACT)
                .setBackgroundColor(Sheet.NOTICE)
                .setBorderLeft(new SolidBorder(Sheet.NOTICE_EDGE, 4))
                .setPadding(8)
                .setPaddingLeft(12)
                .setMarginTop(26)
                .setMarginBottom(0));
    }

    private void fact(Report.Cover.Fact fact) {
        document.add(new Paragraph()
                .add(new Text(lettering.fit(fact.label()) + "\n")
                        .setFontSize(Sheet.SMALL)
                        .setFontColor(Sheet.QUIET))
                .add(new Text(lettering.fit(fact.value())).setFont(lettering.strong()))
                .setFontSize(FACT)
                .setMultipliedLeading(1.3f)
                .setMarginTop(20)
                .setMarginBottom(0));
    }
}
