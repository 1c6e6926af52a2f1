package dk.styringsportal.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws what somebody has written with marks. */
final class ProseDrawing {

    private static final float GAP = 7;
    private static final float SYMBOL_INDENT = 8;

    /** A box of no more pieces is not parted between pages. */
    private static final int PIECES_TOGETHER = 4;

    /** In points: of a page's height, so that a picture has room for what stands about it. */
    private static final float HIGHEST = 420;

    /** In points to a pixel, for a picture that is not wider than the sheet: 120 pixels an inch. */
    private static final float PIXEL = 0.6f;

    private final Lettering lettering;
    private final Hyphens hyphens;
    private final Set<String> anchors = new HashSet<>();

    ProseDrawing(Lettering lettering, Hyphens hyphens) {
        this.lettering = lettering;
        this.hyphens = hyphens;
    }

    /** What links may lead to; words that would lead elsewhere in the report stand without a link. */
    void addAnchor(String anchor) {
        anchors.add(anchor);
    }

    IBlockElement draw(Block.Written written) {
        return draw(written.prose(), written.pictures());
    }

    private IBlockElement draw(Prose prose, Map<String, Illustration> pictures) {
        if (prose instanceof Prose.Heading heading) {
            return heading(heading);
        }
        if (prose instanceof Prose.Paragraph paragraph) {
            return paragraph(paragraph.words());
        }
        if (prose instanceof Prose.Items items) {
            return list(items, pictures);
        }
        if (prose instanceof Prose.Box box) {
            return box(box, pictures);
        }
        return prose instanceof Prose.Grid grid ? table(grid) : picture((Prose.Picture) prose, pictures);
    }

    private Paragraph heading(Prose.Heading heading) {
        boolean upper = heading.level() == 1;
        Paragraph paragraph = words(new Paragraph(), heading.words(), true)
                .setFontSize(upper ? Sheet.PART : Sheet.TEXT)
                .setMultipliedLeading(Tables.LEADING)
                .setMarginTop(GAP)
                .setMarginBottom(3)
                .setKeepTogether(true)
                .setKeepWithNext(true);
        paragraph.getAccessibilityProperties().setRole(upper ? StandardRoles.H4 : StandardRoles.H5);
        return paragraph;
    }

    private Paragraph paragraph(List<Span> spans) {
        return words(hyphens.in(new Paragraph(), Prose.plain(spans)), spans, false)
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(GAP)
                .setOrphansControl(new ParagraphOrphansControl(2));
    }

    private Paragraph words(Paragraph paragraph, List<Span> spans, boolean strong) {
        for (Span span : spans) {
            Text text = text(span);
            paragraph.add(text.setFont(strong || span.strong() ? lettering.strong() : lettering.regular()));
        }
        return paragraph;
    }

    private Text text(Span span) {
        String words = lettering.fit(span.words());
        Optional<PdfAction> action = span.figure().isPresent()
                ? span.figure().filter(anchors::contains).map(anchor -> PdfAction.createGoTo(anchor))
                : span.link().map(PdfAction::createURI);
        return action.map(to -> (Text) link(words, to, span.link().orElseThrow())).orElseGet(() -> new Text(words));
    }

    private static Link link(String words, PdfAction action, String address) {
        Link link = new Link(words, action);
        PdfLinkAnnotation annotation = link.getLinkAnnotation();
        annotation.setContents(new PdfString(words.isBlank() ? address : words, PdfEncodings.UNICODE_BIG));
        annotation.setBorder(new PdfArray(new int[] {0, 0, 0}));
        link.setFontColor(Sheet.ACCENT);
        link.setUnderline();
        return link;
    }

    private IBlockElement list(Prose.Items items, Map<String, Illustration> pictures) {
        com.itextpdf.layout.element.List list = items.numbered()
                ? new com.itextpdf.layout.element.List(ListNumberingType.DECIMAL)
                : new com.itextpdf.layout.element.List()
                        .setListSymbol(new Text("•").setFont(lettering.strong()).setFontColor(Sheet.ACCENT));
        list.setFont(lettering.regular()).setMarginTop(0).setMarginBottom(GAP);
        list.setSymbolIndent(SYMBOL_INDENT);
        for (List<Prose> pieces : items.items()) {
            ListItem item = new ListItem();
            pieces.forEach(piece -> add(item, piece, pictures, 2));
            list.add(item);
        }
        return list;
    }

    private void add(Div to, Prose piece, Map<String, Illustration> pictures, float below) {
        IBlockElement drawn = draw(piece, pictures);
        if (drawn instanceof Paragraph paragraph) {
            to.add(paragraph.setMarginBottom(below));
        } else {
            to.add(drawn);
        }
    }

    private Div box(Prose.Box box, Map<String, Illustration> pictures) {
        Div div = new Div()
                .setBackgroundColor(Sheet.PALE)
                .setBorderLeft(new SolidBorder(Sheet.ACCENT, 3))
                .setPadding(9)
                .setPaddingLeft(12)
                .setMarginTop(4)
                .setMarginBottom(12)
                .setKeepTogether(box.pieces().size() <= PIECES_TOGETHER);
        box.pieces().forEach(piece -> add(div, piece, pictures, 4));
        return div;
    }

    private IBlockElement table(Prose.Grid grid) {
        Table drawn = Tables.frame(weights(grid));
        grid.heads().forEach(head -> drawn.addHeaderCell(
                Tables.head(cell(head, true), "Column").setBorderBottom(Tables.STRONG_RULE)));
        grid.rows().forEach(row -> row.forEach(cell -> drawn.addCell(cell(cell, false).setBorderBottom(Tables.RULE))));
        return drawn;
    }

    private Cell cell(List<Span> spans, boolean strong) {
        return new Cell()
                .add(words(hyphens.in(new Paragraph(), Prose.plain(spans)), spans, strong)
                        .setFontSize(Tables.LETTERS)
                        .setMultipliedLeading(Tables.LEADING)
                        .setMargin(0))
                .setBorder(Border.NO_BORDER)
                .setPadding(Tables.PADDING)
                .setPaddingLeft(0)
                .setKeepTogether(true);
    }

    /** As wide as their words want, within a ratio of four to one. */
    private static double[] weights(Prose.Grid grid) {
        double[] weights = new double[grid.heads().size()];
        for (int i = 0; i < weights.length; i++) {
            int column = i;
            int longest = grid.rows().stream().mapToInt(row -> Prose.plain(row.get(column)).length()).max().orElse(0);
            weights[i] = Math.min(60, Math.max(15, Math.max(longest, Prose.plain(grid.heads().get(i)).length())));
        }
        return weights;
    }

    /** As large as its pixels give, and no larger than the sheet allows; its words where it is not there. */
    private IBlockElement picture(Prose.Picture picture, Map<String, Illustration> pictures) {
        Illustration shown = pictures.get(picture.name());
        if (shown == null) {
            return paragraph(List.of(Span.of(picture.alternative())));
        }
        Image image = new Image(ImageDataFactory.create(shown.content()));
        image.scaleToFit(Math.min(Sheet.WIDTH, image.getImageWidth() * PIXEL), HIGHEST);
        image.getAccessibilityProperties()
                .setRole(StandardRoles.FIGURE)
                .setAlternateDescription(picture.alternative().isBlank() ? shown.alternative() : picture.alternative());
        return new Div().setKeepTogether(true).setMarginTop(4).setMarginBottom(10).add(image);
    }
}
