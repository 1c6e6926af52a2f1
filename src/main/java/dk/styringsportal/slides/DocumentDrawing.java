package dk.styringsportal.slides;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.SvgWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Sets a report's blocks as paragraphs, lists, tables and pictures, in the order in which they are read. */
final class DocumentDrawing {

    private static final String TYPEFACE = "IBM Plex Sans";
    private static final int TWENTIETHS = 20;

    private final XWPFDocument document;
    private final SvgWriter svg;
    private final DocumentTable tables;
    private final DocumentBullets bullets;
    private final RasterPicture pictures = new RasterPicture();

    DocumentDrawing(XWPFDocument document, Locale language) {
        this.document = document;
        this.svg = SvgWriter.in(language);
        this.tables = new DocumentTable(document);
        this.bullets = new DocumentBullets(document);
    }

    void draw(Report report) throws IOException, InvalidFormatException {
        Report.Cover cover = report.cover();
        paragraph(DocumentStyles.SMALL, cover.kind());
        paragraph(DocumentStyles.TITLE, cover.title());
        paragraph(DocumentStyles.SUBTITLE, cover.subtitle());
        XWPFParagraph facts = paragraph(DocumentStyles.SMALL, "");
        for (int i = 0; i < cover.facts().size(); i++) {
            Report.Cover.Fact fact = cover.facts().get(i);
            text(facts, (i == 0 ? "" : " · ") + fact.label() + ": " + fact.value(), false);
        }
        report.notice().ifPresent(notice -> paragraph(DocumentStyles.NOTICE, notice.label() + ": " + notice.text()));
        for (Block block : report.blocks()) {
            draw(block);
        }
    }

    private void draw(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Block.Heading heading) {
            paragraph(heading.level() == 2 ? DocumentStyles.CHAPTER : DocumentStyles.SECTION, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            led(paragraph.lead(), paragraph.text());
        } else if (block instanceof Block.BulletList list) {
            list.lead().ifPresent(lead -> text(paragraph(null, ""), lead, true));
            list.items().forEach(this::bullet);
        } else if (block instanceof Block.Table table) {
            table.caption().ifPresent(caption -> paragraph(DocumentStyles.CAPTION, caption));
            tables.add(table);
        } else if (block instanceof Block.Drawing drawing) {
            picture(drawing.figure());
        } else {
            drawOther(block);
        }
    }

    private void drawOther(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(figure ->
                    led(Optional.of(figure.label()), (figure.value() + " " + figure.note()).strip()));
        } else if (block instanceof Block.Note note) {
            paragraph(DocumentStyles.NOTICE, note.title());
            note.paragraphs().forEach(text -> paragraph(null, text));
        } else if (block instanceof Block.SmallPrint print) {
            paragraph(DocumentStyles.SMALL, print.text());
        } else if (block instanceof Block.PageBreak) {
            document.createParagraph().setPageBreak(true);
        } else if (block instanceof Block.Together together) {
            for (Block part : together.blocks()) {
                draw(part);
            }
        } else {
            throw new IllegalArgumentException("Room to be filled in by hand is for paper: " + block.getClass().getSimpleName());
        }
    }

    private void led(Optional<String> lead, String text) {
        XWPFParagraph paragraph = paragraph(null, "");
        lead.ifPresent(strong -> text(paragraph, strong + ": ", true));
        text(paragraph, text, false);
    }

    private void bullet(String text) {
        XWPFParagraph item = paragraph(DocumentStyles.LIST, text);
        item.setNumID(bullets.id());
    }

    /** @param style nothing for the usual one */
    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        if (!text.isEmpty()) {
            text(paragraph, text, false);
        }
        return paragraph;
    }

    /** Lines of the text become lines of the paragraph. */
    static void text(XWPFParagraph paragraph, String text, boolean bold) {
        List<String> lines = text.lines().toList();
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    private void picture(Figure figure) throws IOException, InvalidFormatException {
        XWPFParagraph caption = paragraph(DocumentStyles.CAPTION, figure.title());
        caption.setKeepNext(true);
        byte[] png = pictures.png(svg.file(figure, TYPEFACE));
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(png));
        double width = (double) WordDocument.width() / TWENTIETHS;
        double height = width * dots.getHeight() / dots.getWidth();
        XWPFRun run = paragraph(null, "").createRun();
        run.addPicture(
                new ByteArrayInputStream(png), PictureType.PNG, "figur.png", Units.toEMU(width), Units.toEMU(height));
        CTNonVisualDrawingProps told = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        told.setTitle(Attribute.of(figure.title()));
        told.setDescr(Attribute.of(svg.alternative(figure)));
    }
}
