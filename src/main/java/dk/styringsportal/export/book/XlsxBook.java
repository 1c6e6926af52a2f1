package dk.styringsportal.export.book;

import dk.styringsportal.report.data.BookWriter;
import dk.styringsportal.report.data.DataBook;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook for Excel. Texts are texts by the type of their cells, whatever they begin with, and numbers have Danish
 * formats wherever they are opened.
 */
@ApplicationScoped
public class XlsxBook implements BookWriter {

    private static final String APPLICATION = "Styringsportalen";
    private static final String HEADING_COLOUR = "E7EEF5";

    /** The bracket says Danish. */
    private static final String COUNT = "[$-406]#,##0";

    private static final String MEASURE = "[$-406]#,##0.00";
    private static final String PART = "[$-406]0.0%";

    /** In characters; longer ones Excel takes for damage. */
    private static final int LONGEST = 32_767;

    @Override
    public Kind kind() {
        return Kind.XLSX;
    }

    @Override
    public void write(DataBook book, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, "1.0");
        workbook.properties().setTitle(book.title());
        for (DataTable table : book.tables()) {
            write(table, workbook.newWorksheet(table.name()));
        }
        workbook.finish();
    }

    private static void write(DataTable table, Worksheet page) throws IOException {
        List<Integer> widths = Columns.widths(table);
        for (int column = 0; column < widths.size(); column++) {
            page.width(column, widths.get(column));
            page.value(0, column, fit(table.headings().get(column)));
        }
        page.range(0, 0, 0, widths.size() - 1).style().bold().wrapText(true).verticalAlignment("top").fillColor(HEADING_COLOUR).set();
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, table.rows().size(), widths.size() - 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<DataCell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row + 1, column, cells.get(column));
            }
        }
        page.finish();
    }

    private static void write(Worksheet page, int row, int column, DataCell cell) {
        if (cell instanceof DataCell.Words words) {
            if (!words.text().isEmpty()) {
                page.value(row, column, fit(words.text()));
                page.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        } else if (cell instanceof DataCell.Missing missing) {
            page.value(row, column, missing.code().sign());
            page.style(row, column).horizontalAlignment("right").verticalAlignment("top").set();
        } else {
            number(page, row, column, cell);
        }
    }

    private static void number(Worksheet page, int row, int column, DataCell cell) {
        if (cell instanceof DataCell.Count count) {
            page.value(row, column, count.number());
            page.style(row, column).format(COUNT).verticalAlignment("top").set();
        } else if (cell instanceof DataCell.Measure measure) {
            page.value(row, column, measure.number());
            page.style(row, column).format(MEASURE).verticalAlignment("top").set();
        } else {
            page.value(row, column, ((DataCell.Part) cell).share());
            page.style(row, column).format(PART).verticalAlignment("top").set();
        }
    }

    /** Without the control characters that XML 1.0 cannot hold. */
    private static String fit(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
