package dk.styringsportal.export.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook's cells as they stand, for tests. */
final class WorkbookCells {

    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();

    private WorkbookCells() {}

    static WorkbookCells of(byte[] content) {
        WorkbookCells cells = new WorkbookCells();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                cells.sheets.put(sheet.getName(), rows(sheet));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }

    private static List<List<Cell>> rows(Sheet sheet) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.read().forEach(row -> {
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(row.getOptionalCell(column).orElse(null));
            }
            rows.add(cells);
        });
        return rows;
    }

    /** From the first row on; a cell without content is null. */
    List<List<Cell>> sheet(String name) {
        return sheets.get(name);
    }

    /** @param row from 0, and so the column; empty for a cell without content */
    String text(String sheet, int row, int column) {
        List<List<Cell>> rows = sheets.get(sheet);
        Cell cell = row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column) : null;
        return cell == null || cell.getText() == null ? "" : cell.getText();
    }

    /** All that is written on a sheet. */
    String texts(String sheet) {
        return sheets.get(sheet).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .collect(Collectors.joining("\n"));
    }

    List<Cell> formulas(String sheet) {
        return sheets.get(sheet).stream()
                .flatMap(List::stream)
                .filter(cell -> cell != null && cell.getFormula() != null)
                .toList();
    }
}
