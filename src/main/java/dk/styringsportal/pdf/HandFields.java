package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import dk.styringsportal.report.Block;

/**
 * What is filled in by hand: boxes, frames and lines. They are drawn, since the typeface has no glyph for a box, and are
 * artifacts to a screen reader, which reads the words beside them.
 */
final class HandFields {

    private static final float BOX = 9.5f;
    private static final float AFTER_BOX = 8;
    private static final float FRAME_WIDTH = 130;
    private static final float FRAME_HEIGHT = 22;
    private static final float BELOW_BASELINE = 1.4f;
    private static final float LINE_HEIGHT = 25;
    private static final float STROKE = 0.8f;
    private static final float GAP = 8;
    private static final float PADDING = 4;
    private static final float MARK = 9;

    private final Lettering lettering;
    private final Hyphens hyphens;

    HandFields(Lettering lettering, Hyphens hyphens) {
        this.lettering = lettering;
        this.hyphens = hyphens;
    }

    /** A list, each option after its box. */
    Div choices(Block.Choices choices) {
        Div list = new Div().setMarginTop(1).setMarginBottom(GAP);
        list.getAccessibilityProperties().setRole(StandardRoles.L);
        for (int i = 0; i < choices.options().size(); i++) {
            list.add(choice(choices.options().get(i), choices.given().getOrDefault(i, "")));
        }
        return list;
    }

    /** A mark is drawn, too; a screen reader is told of it before the words. */
    private Div choice(String option, String mark) {
        Paragraph words = hyphens.in(new Paragraph(lettering.fit(option)), option)
                .setMultipliedLeading(1.2f)
                .setMargin(0)
                .setMarginBottom(4.5f)
                .setPaddingLeft(BOX + AFTER_BOX)
                .setKeepTogether(true);
        words.getAccessibilityProperties().setRole(StandardRoles.LBODY);
        if (!mark.isEmpty()) {
            words.setFont(lettering.strong()).getAccessibilityProperties().setActualText(mark + " " + lettering.fit(option));
        }
        words.setNextRenderer(new AfterField(words, new Field(BOX, BOX, BELOW_BASELINE), mark, lettering.strong()));
        Div item = new Div().add(words);
        item.getAccessibilityProperties().setRole(StandardRoles.LI);
        return item;
    }

    /** A frame for a number or a day, and what stands behind it. */
    Div blank(Block.Blank blank) {
        if (!blank.given().isEmpty()) {
            return new Div().add(given(blank.given() + (blank.after().isEmpty() ? "" : " " + blank.after())));
        }
        if (blank.after().isEmpty()) {
            return artifact(new Div()
                    .setWidth(FRAME_WIDTH)
                    .setHeight(FRAME_HEIGHT)
                    .setBorder(new SolidBorder(Sheet.QUIET, STROKE))
                    .setMarginTop(2)
                    .setMarginBottom(GAP + 4));
        }
        Paragraph words = new Paragraph(lettering.fit(blank.after()))
                .setMultipliedLeading(1)
                .setMargin(0)
                .setPaddingLeft(FRAME_WIDTH + AFTER_BOX)
                .setPaddingTop(7)
                .setPaddingBottom(7)
                .setMarginBottom(GAP);
        words.setNextRenderer(new AfterField(words, new Field(FRAME_WIDTH, FRAME_HEIGHT, 7), "", lettering.strong()));
        return new Div().add(words);
    }

    Div lines(Block.WritingLines lines) {
        if (!lines.given().isEmpty()) {
            return new Div().add(given(lines.given()));
        }
        Div room = new Div().setMarginBottom(GAP + 4).setKeepTogether(true);
        for (int i = 0; i < lines.lines(); i++) {
            room.add(artifact(new Div().setHeight(LINE_HEIGHT).setBorderBottom(new SolidBorder(Sheet.QUIET, STROKE))));
        }
        return artifact(room);
    }

    /** What is answered already, set apart by a line beside it. */
    private Paragraph given(String words) {
        return hyphens.in(new Paragraph(lettering.fit(words)), words)
                .setFont(lettering.strong())
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(2)
                .setMarginBottom(GAP + 4)
                .setPaddingLeft(GAP)
                .setBorderLeft(new SolidBorder(Sheet.QUIET, 2 * STROKE));
    }

    /**
     * A cell of a table to fill in: with a box to mark, or room for a number.
     *
     * @param given stands in it already; empty for nothing
     */
    Cell cell(boolean marked, String given) {
        Cell cell = new Cell().setBorder(Border.NO_BORDER).setMinHeight(FRAME_HEIGHT).setKeepTogether(true);
        if (!given.isEmpty()) {
            cell.add(new Paragraph(lettering.fit(given))
                            .setFont(lettering.strong())
                            .setFontSize(Sheet.SMALL)
                            .setMultipliedLeading(1)
                            .setMargin(0)
                            .setTextAlignment(marked ? TextAlignment.CENTER : TextAlignment.LEFT))
                    .setPadding(marked ? 0 : PADDING)
                    .setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
        if (marked) {
            cell.setNextRenderer(new MarkedCell(cell));
        } else {
            cell.setBorder(new SolidBorder(Sheet.QUIET, STROKE));
        }
        return cell;
    }

    private static Div artifact(Div div) {
        div.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return div;
    }

    private static void frame(DrawContext context, float x, float y, float width, float height) {
        PdfCanvas canvas = context.getCanvas();
        canvas.openTag(new CanvasArtifact())
                .saveState()
                .setStrokeColor(Sheet.QUIET)
                .setLineWidth(STROKE)
                .rectangle(x, y, width, height)
                .stroke()
                .restoreState()
                .closeTag();
    }

    /** @param below how far it reaches below the line of letters */
    private record Field(float width, float height, float below) {}

    /** A paragraph with a field to the left of its first line, and perhaps a mark in it. */
    private static final class AfterField extends ParagraphRenderer {

        private final Field field;
        private final String mark;
        private final PdfFont font;

        AfterField(Paragraph words, Field field, String mark, PdfFont font) {
            super(words);
            this.field = field;
            this.mark = mark;
            this.font = font;
        }

        @Override
        public void draw(DrawContext context) {
            super.draw(context);
            Float baseline = getFirstYLineRecursively();
            if (baseline != null) {
                float left = getOccupiedAreaBBox().getX() + STROKE / 2;
                frame(context, left, baseline - field.below(), field.width(), field.height());
                if (!mark.isEmpty()) {
                    write(context, left + (field.width() - font.getWidth(mark, MARK)) / 2, baseline + STROKE / 2);
                }
            }
        }

        private void write(DrawContext context, float x, float y) {
            context.getCanvas()
                    .openTag(new CanvasArtifact())
                    .beginText()
                    .setFontAndSize(font, MARK)
                    .setFillColor(Sheet.INK)
                    .moveText(x, y)
                    .showText(mark)
                    .endText()
                    .closeTag();
        }

        /** What is carried on to another page has its field already. */
        @Override
        public IRenderer getNextRenderer() {
            return new ParagraphRenderer((Paragraph) modelElement);
        }
    }

    /** A cell with a box in its middle. */
    private static final class MarkedCell extends CellRenderer {

        MarkedCell(Cell cell) {
            super(cell);
        }

        @Override
        public void draw(DrawContext context) {
            super.draw(context);
            Rectangle area = getOccupiedAreaBBox();
            frame(context, area.getX() + (area.getWidth() - BOX) / 2, area.getY() + (area.getHeight() - BOX) / 2, BOX, BOX);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new MarkedCell((Cell) modelElement);
        }
    }
}
