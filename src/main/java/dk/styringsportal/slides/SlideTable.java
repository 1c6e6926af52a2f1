package dk.styringsportal.slides;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.slides.Slide;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws a table whose first row and first column are marked as heads, so that they are read with each cell. */
final class SlideTable {

    private static final double ROW = 28;
    private static final double LINE = 0.75;

    /** In points: a cell's margins, 0.1 inch on either side. */
    private static final double AROUND = 14.4;

    private final XSLFSlide sheet;
    private final DanishText texts;

    SlideTable(XSLFSlide sheet, DanishText texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void add(Slide.Tabular tabular) {
        Block.Table content = tabular.table();
        XSLFTable table = sheet.createTable(content.rows().size() + 1, content.columns().size());
        table.setAnchor(new Rectangle2D.Double(
                Look.CONTENT.getX(), Look.CONTENT.getY(), Look.CONTENT.getWidth(), ROW * (content.rows().size() + 1)));
        mark(table, tabular.title());
        double[] widths = TableWidths.of(content, Look.TABLE, AROUND, Look.CONTENT.getWidth());
        for (int column = 0; column < content.columns().size(); column++) {
            Block.Column head = content.columns().get(column);
            table.setColumnWidth(column, widths[column]);
            cell(table.getCell(0, column), head.head(), head.numeric(), true);
            for (int row = 0; row < content.rows().size(); row++) {
                cell(table.getCell(row + 1, column), TableWidths.text(content.rows().get(row), column), head.numeric(), false);
            }
        }
        for (int row = 0; row <= content.rows().size(); row++) {
            table.setRowHeight(row, ROW);
        }
    }

    private static void mark(XSLFTable table, String title) {
        CTTableProperties properties = table.getCTTable().isSetTblPr()
                ? table.getCTTable().getTblPr()
                : table.getCTTable().addNewTblPr();
        properties.setFirstRow(true);
        properties.setFirstCol(true);
        ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr().setDescr(Attribute.of(title));
    }

    private void cell(XSLFTableCell cell, String text, boolean numeric, boolean head) {
        texts.put(cell, Look.TABLE, head, Look.INK, numeric ? TextAlign.RIGHT : TextAlign.LEFT, List.of(text));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(head ? Look.HEADING : Look.WHITE);
        cell.setBorderColor(BorderEdge.bottom, Look.GRID);
        cell.setBorderWidth(BorderEdge.bottom, LINE);
    }
}
