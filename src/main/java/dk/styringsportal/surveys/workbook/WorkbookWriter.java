package dk.styringsportal.surveys.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with a heading that stays in sight on each sheet, and columns as wide as what stands in them. */
final class WorkbookWriter {

    private static final String TEXT_FORMAT = "@";

    /** In characters. Some versions of Excel show longer ones in a cell formatted as text as ######. */
    private static final int LONGEST_SHOWN = 255;

    private static final String HEADING_COLOUR = "E7EEF5";

    /** In characters. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 60;

    /** For the button of the filter. */
    private static final int BESIDE_HEADING = 4;

    private static final int BESIDE_TEXT = 2;

    private WorkbookWriter() {}

    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(bytes, "Styringsportalen", null)) {
            for (Workbook.Sheet sheet : workbook.sheets()) {
                write(sheet, file.newWorksheet(sheet.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook.Sheet sheet, Worksheet page) throws IOException {
        List<Integer> widths = widths(sheet.rows());
        for (int column = 0; column < widths.size(); column++) {
            page.width(column, widths.get(column));
            page.style(column).format(TEXT_FORMAT).wrapText(true).verticalAlignment("top").set();
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row, column, cells.get(column));
            }
        }
        if (!sheet.rows().isEmpty() && !sheet.rows().get(0).isEmpty()) {
            layHeading(page, sheet.rows().get(0).size(), sheet.rows().size());
        }
        page.finish();
    }

    private static void write(Worksheet page, int row, int column, String text) {
        if (!text.isEmpty()) {
            String escaped = EscapedText.of(text);
            if (escaped.length() > Limits.CHARACTERS_IN_CELL) {
                throw new IllegalArgumentException(
                        "Over " + Limits.CHARACTERS_IN_CELL + " characters at " + Workbook.place(page.getName(), row, column));
            }
            page.value(row, column, escaped);
            page.style(row, column)
                    .format(text.length() > LONGEST_SHOWN ? null : TEXT_FORMAT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void layHeading(Worksheet page, int columns, int rows) {
        page.range(0, 0, 0, columns - 1).style()
                .format(TEXT_FORMAT).wrapText(true).verticalAlignment("top").bold().fillColor(HEADING_COLOUR)
                .set();
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, Math.max(rows - 1, 1), columns - 1);
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int beside = row == 0 ? BESIDE_HEADING : BESIDE_TEXT;
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (column == widths.size()) {
                    widths.add(NARROWEST);
                }
                int longest = rows.get(row).get(column).lines().mapToInt(String::length).max().orElse(0) + beside;
                widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), longest)));
            }
        }
        return widths;
    }
}
