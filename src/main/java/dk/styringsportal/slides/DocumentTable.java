package dk.styringsportal.slides;

import dk.styringsportal.report.Block;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Tables whose first row is marked as the head of each page, and the first column as the head of each row. */
final class DocumentTable {

    private static final int LINE = 4;

    private static final int TWENTIETHS = 20;

    /** In points: the size of the letters of {@link DocumentStyles#CELL}. */
    private static final double LETTERS = 9;

    /** In points: a cell's margins, 0.08 inch on either side. */
    private static final double AROUND = 11.5;

    private final XWPFDocument document;

    DocumentTable(XWPFDocument document) {
        this.document = document;
    }

    void add(Block.Table content) {
        int width = WordDocument.width();
        XWPFTable table = document.createTable(content.rows().size() + 1, content.columns().size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        lines(table);
        mark(table.getCTTbl().getTblPr(), content);
        double[] widths = TableWidths.of(content, LETTERS, AROUND, (double) width / TWENTIETHS);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        List<XWPFTableRow> rows = table.getRows();
        for (int column = 0; column < content.columns().size(); column++) {
            Block.Column head = content.columns().get(column);
            int share = (int) Math.round(TWENTIETHS * widths[column]);
            grid.addNewGridCol().setW(BigInteger.valueOf(share));
            cell(rows.get(0).getCell(column), head.head(), share, head.numeric(), true);
            for (int row = 0; row < content.rows().size(); row++) {
                cell(rows.get(row + 1).getCell(column), TableWidths.text(content.rows().get(row), column), share, head.numeric(), false);
            }
        }
        rows.get(0).setRepeatHeader(true);
        rows.forEach(row -> row.setCantSplitRow(true));
        document.createParagraph().setStyle(DocumentStyles.CELL);
    }

    private static void mark(CTTblPr properties, Block.Table content) {
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        content.caption().ifPresent(caption -> properties.addNewTblCaption().setVal(Attribute.of(caption)));
    }

    private static void lines(XWPFTable table) {
        String colour = DocumentStyles.hex(Look.GRID);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, colour);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, colour);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, colour);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, colour);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, colour);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, colour);
    }

    private static void cell(XWPFTableCell cell, String text, int width, boolean numeric, boolean head) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocumentStyles.CELL);
        paragraph.setAlignment(numeric ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        DocumentDrawing.text(paragraph, text, head);
        if (head) {
            cell.setColor(DocumentStyles.hex(Look.HEADING));
        }
    }
}
