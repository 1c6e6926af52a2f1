package dk.styringsportal.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.CaptionSide;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import dk.styringsportal.report.Block;
import java.util.Arrays;
import java.util.List;

/** Sets tables and key figures: heads tagged as heads with their scope, head rows repeated on the next page. */
final class Tables {

    static final float PADDING = 3.5f;
    static final float LEADING = 1.22f;
    static final float LETTERS = Sheet.SMALL + 0.5f;

    /** A table of no more rows is not parted, so that no row stands alone on a page. */
    private static final int ROWS_TOGETHER = 6;

    private static final double LEAST_WEIGHT = 150;
    private static final double MOST_TURNED = 165;
    private static final float TURNED_LINE = LETTERS * LEADING;
    static final Border RULE = new SolidBorder(Sheet.RULE, 0.6f);
    static final Border STRONG_RULE = new SolidBorder(Sheet.ACCENT, 1.2f);

    private final Lettering lettering;
    private final HandFields hand;
    private final Hyphens hyphens;

    Tables(Lettering lettering, HandFields hand, Hyphens hyphens) {
        this.lettering = lettering;
        this.hand = hand;
        this.hyphens = hyphens;
    }

    /** @param below how much room the line below the table takes, in points; 0 where there is none */
    Table table(Block.Table table, float below) {
        TableRoom room = new TableRoom(table, lettering);
        Table drawn = frame(room.widths()).setKeepTogether(table.rows().size() <= ROWS_TOGETHER);
        table.caption().ifPresent(caption -> drawn.setCaption(caption(caption), CaptionSide.TOP));
        for (int column = 0; column < table.columns().size(); column++) {
            drawn.addHeaderCell(apart(head(table.columns().get(column)), column, room)
                    .setVerticalAlignment(VerticalAlignment.BOTTOM)
                    .setBorderBottom(STRONG_RULE));
        }
        for (Block.TableRow row : table.rows()) {
            drawn.addCell(head(cell(row.head(), lettering.regular(), Sheet.INK, false), "Row")
                    .setBorderBottom(RULE));
            for (int i = 0; i < row.cells().size(); i++) {
                drawn.addCell(apart(cell(row.cells().get(i), table.columns().get(i + 1).numeric()), i + 1, room));
            }
        }
        drawn.setNextRenderer(new CaptionedTable(drawn, below));
        return drawn;
    }

    /** Words behind figures do not begin where those end. */
    private static Cell apart(Cell cell, int column, TableRoom room) {
        return room.isBehindFigures(column) ? cell.setPaddingLeft(TableRoom.APART) : cell;
    }

    private double longestWord(String words, PdfFont font, double known) {
        return LongestWord.width(lettering.fit(words), font, LETTERS, known);
    }

    private PdfFont font(Block.Cell cell) {
        return cell.own() ? lettering.strong() : lettering.regular();
    }

    /** Heads as those of a table, those over boxes in the middle; below them boxes or empty cells. */
    Table form(Block.Form form) {
        Table drawn = frame(form.columns().stream().mapToDouble(Block.Column::weight).toArray());
        drawn.addHeaderCell(formHead(form.columns().get(0), TextAlignment.LEFT));
        boolean upright = form.marked() && isTooNarrow(form.columns());
        TextAlignment alignment = form.marked() && !upright ? TextAlignment.CENTER : TextAlignment.LEFT;
        form.columns().stream().skip(1).forEach(column -> {
            Cell head = formHead(column, alignment).setPaddingLeft(PADDING);
            drawn.addHeaderCell(upright ? turned(head, width(column, form.columns()), lengthOfTurned(form.columns())) : head);
        });
        for (int row = 0; row < form.rows().size(); row++) {
            drawn.addCell(head(cell(parted(form.rows().get(row)), lettering.regular(), Sheet.INK, TextAlignment.LEFT), "Row")
                    .setVerticalAlignment(VerticalAlignment.MIDDLE)
                    .setBorderBottom(RULE));
            for (int i = 1; i < form.columns().size(); i++) {
                Cell field = hand.cell(form.marked(), form.given(row, i - 1));
                drawn.addCell(form.marked() ? field.setBorderBottom(RULE) : field);
            }
        }
        return drawn;
    }

    /** Whether some word over the boxes would have to be broken. */
    private boolean isTooNarrow(List<Block.Column> columns) {
        return columns.stream().skip(1).anyMatch(column -> {
            double width = width(column, columns) - 2 * PADDING;
            return longestWord(column.head(), lettering.strong(), width) > width;
        });
    }

    /** The longest head on one line, but none longer than a fifth of the sheet's height. */
    private float lengthOfTurned(List<Block.Column> columns) {
        double longest = columns.stream().skip(1).mapToDouble(column -> width(column.head())).max().orElse(0);
        return (float) Math.min(MOST_TURNED, longest + 2);
    }

    private float width(String head) {
        return lettering.strong().getWidth(lettering.fit(head), LETTERS);
    }

    private static float width(Block.Column column, List<Block.Column> all) {
        return (float) (Sheet.WIDTH * column.weight() / all.stream().mapToDouble(Block.Column::weight).sum());
    }

    /** Read from below, its first line in the middle of the column. */
    private static Cell turned(Cell head, float width, float length) {
        head.getChildren().forEach(words -> ((Paragraph) words).setWidth(length).setRotationAngle(Math.PI / 2));
        return head.setPaddingLeft(Math.max(0, (width - TURNED_LINE) / 2)).setPaddingRight(0);
    }

    private Cell head(Block.Column column) {
        boolean numeric = column.numeric();
        Cell cell = cell(whole(column.head()), lettering.strong(), Sheet.INK, numeric ? TextAlignment.RIGHT : TextAlignment.LEFT);
        return head(cell.setPaddingLeft(numeric ? PADDING : 0).setPaddingRight(numeric ? 0 : PADDING), "Column");
    }

    private Cell formHead(Block.Column column, TextAlignment alignment) {
        return head(cell(whole(column.head()), lettering.strong(), Sheet.INK, alignment), "Column")
                .setVerticalAlignment(VerticalAlignment.BOTTOM)
                .setBorderBottom(STRONG_RULE);
    }

    /**
     * Labels in a first row of heads, figures under them, the first in the municipality's colour. The row is no repeated
     * header, since the figures are never parted by a page, and iText lays each header out as a table of its own.
     */
    Table keyFigures(Block.KeyFigures figures) {
        double[] weights = figures.figures().stream().mapToDouble(Tables::weight).toArray();
        Table drawn = frame(weights);
        drawn.setWidth(UnitValue.createPercentValue(figures.figures().size() == 1 ? 34 : 100));
        boolean first = true;
        for (Block.KeyFigure figure : figures.figures()) {
            Cell label = cell(figure.label(), lettering.strong(), first && figures.own() ? Sheet.OWN : Sheet.QUIET, false)
                    .setVerticalAlignment(VerticalAlignment.BOTTOM);
            drawn.addCell(keyFigure(head(label, "Column")).setPaddingTop(7).setPaddingBottom(0));
            first = false;
        }
        first = true;
        for (Block.KeyFigure figure : figures.figures()) {
            drawn.addCell(keyFigure(value(figure, first && figures.own() ? Sheet.OWN : Sheet.INK)).setPaddingBottom(8));
            first = false;
        }
        return drawn;
    }

    /** About how wide its line is. */
    private static double weight(Block.KeyFigure figure) {
        double value = figure.value().length() * Sheet.KEY_FIGURE + figure.note().length() * Sheet.SMALL;
        return Math.max(LEAST_WEIGHT, Math.max(value, figure.label().length() * Sheet.SMALL));
    }

    private static Cell keyFigure(Cell cell) {
        return cell.setBackgroundColor(Sheet.PALE).setPaddingLeft(10).setPaddingRight(6);
    }

    private Cell value(Block.KeyFigure figure, Color colour) {
        Paragraph words = new Paragraph()
                .add(new Text(lettering.fit(figure.value()))
                        .setFont(lettering.strong())
                        .setFontSize(Sheet.KEY_FIGURE)
                        .setFontColor(colour))
                .add(new Text(lettering.fit(" " + figure.note()))
                        .setFontSize(Sheet.SMALL)
                        .setFontColor(Sheet.QUIET))
                .setMargin(0)
                .setMultipliedLeading(1);
        return new Cell().add(words).setBorder(Border.NO_BORDER);
    }

    static Table frame(double[] weights) {
        float[] widths = new float[weights.length];
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            widths[i] = (float) (100 * weights[i] / sum);
        }
        return new Table(UnitValue.createPercentArray(widths))
                .setWidth(UnitValue.createPercentValue(100))
                .setFixedLayout()
                .setMarginTop(2)
                .setMarginBottom(10);
    }

    private Div caption(String caption) {
        Div div = new Div();
        div.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
        return div.add(new Paragraph(lettering.fit(caption))
                .setFont(lettering.strong())
                .setFontSize(Sheet.SMALL)
                .setFontColor(Sheet.QUIET)
                .setMargin(0)
                .setMarginBottom(2));
    }

    private Cell cell(Block.Cell content, boolean numeric) {
        return cell(
                        content.text(),
                        font(content),
                        content.own() ? Sheet.OWN : Sheet.INK,
                        numeric)
                .setBorderBottom(RULE);
    }

    private Cell cell(String words, PdfFont font, Color colour, boolean numeric) {
        return cell(parted(words), font, colour, numeric ? TextAlignment.RIGHT : TextAlignment.LEFT)
                .setPaddingLeft(numeric ? PADDING : 0)
                .setPaddingRight(numeric ? 0 : PADDING);
    }

    private Paragraph parted(String words) {
        return hyphens.in(whole(words), words);
    }

    /** As heads of columns stand, which are read at a glance. */
    private Paragraph whole(String words) {
        return new Paragraph(lettering.fit(words));
    }

    private static Cell cell(Paragraph words, PdfFont font, Color colour, TextAlignment alignment) {
        Paragraph text = words
                .setFont(font)
                .setFontSize(LETTERS)
                .setFontColor(colour)
                .setMultipliedLeading(LEADING)
                .setMargin(0)
                .setTextAlignment(alignment);
        return new Cell()
                .add(text)
                .setBorder(Border.NO_BORDER)
                .setPadding(PADDING)
                .setPaddingLeft(0)
                .setKeepTogether(true);
    }

    static Cell head(Cell cell, String scope) {
        cell.getAccessibilityProperties()
                .setRole(StandardRoles.TH)
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
        return cell;
    }
}
