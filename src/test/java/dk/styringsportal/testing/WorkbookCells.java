package dk.styringsportal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The cells of a workbook (.xlsx) of our own with their formulas, as they stand in the file. */
public final class WorkbookCells {

    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();

    /**
     * One cell.
     *
     * @param text a number as the file has it; empty where a formula was never calculated
     */
    public record Cell(String text, Optional<String> formula) {

        static final Cell EMPTY = new Cell("", Optional.empty());
    }

    private WorkbookCells() {}

    /** Reads the sheets in their order, whose parts are numbered so. */
    public static WorkbookCells of(byte[] content) {
        WorkbookCells cells = new WorkbookCells();
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), content);
            try (ZipFile archive = new ZipFile(file.toFile())) {
                List<String> strings = elements(part(archive, "xl/sharedStrings.xml"), "si").stream().map(Element::getTextContent).toList();
                int number = 1;
                for (Element sheet : elements(part(archive, "xl/workbook.xml"), "sheet")) {
                    Element page = part(archive, "xl/worksheets/sheet" + number++ + ".xml");
                    cells.sheets.put(sheet.getAttribute("name"), rows(page, strings));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }

    private static Element part(ZipFile archive, String name) throws IOException {
        try {
            byte[] content = archive.getInputStream(archive.getEntry(name)).readAllBytes();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(name, malformed);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(place -> (Element) found.item(place)).toList();
    }

    private static List<List<Cell>> rows(Element page, List<String> strings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : elements(page, "row")) {
            while (rows.size() < Integer.parseInt(row.getAttribute("r"))) {
                rows.add(new ArrayList<>());
            }
            List<Cell> cells = rows.get(rows.size() - 1);
            for (Element cell : elements(row, "c")) {
                int column = cell.getAttribute("r").replaceAll("[0-9]", "").chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
                while (cells.size() < column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column - 1, cell(cell, strings));
            }
        }
        return rows;
    }

    private static Cell cell(Element cell, List<String> strings) {
        String value = elements(cell, "v").stream().map(Element::getTextContent).findFirst().orElse("");
        boolean shared = cell.getAttribute("t").equals("s");
        return new Cell(
                shared ? strings.get(Integer.parseInt(value)) : value,
                elements(cell, "f").stream().map(Element::getTextContent).findFirst());
    }

    /** From the first row on, each from the first column on. */
    public List<List<Cell>> sheet(String name) {
        return sheets.get(name);
    }

    /** @param row from 0, and so the column; empty for a cell without content */
    public String text(String sheet, int row, int column) {
        List<List<Cell>> rows = sheets.get(sheet);
        return row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column).text() : "";
    }

    /** All that is written on a sheet. */
    public String texts(String sheet) {
        return sheets.get(sheet).stream().flatMap(List::stream).map(Cell::text).collect(Collectors.joining("\n"));
    }

    /** The formulas of a sheet, row by row. */
    public List<String> formulas(String sheet) {
        return sheets.get(sheet).stream().flatMap(List::stream).map(Cell::formula).flatMap(Optional::stream).toList();
    }
}
