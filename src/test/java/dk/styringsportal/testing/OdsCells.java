package dk.styringsportal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The cells of an OpenDocument spreadsheet of our own, as they stand in content.xml. */
public final class OdsCells {

    private final String content;
    private final Map<String, List<List<Element>>> tables = new LinkedHashMap<>();

    private OdsCells(String content) {
        this.content = content;
    }

    public static OdsCells of(byte[] file) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = parts.getNextEntry();
            while (!entry.getName().equals("content.xml")) {
                entry = parts.getNextEntry();
            }
            OdsCells cells = new OdsCells(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            Element document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(cells.content.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            elements(document, "table:table").forEach(table -> cells.tables.put(
                    table.getAttribute("table:name"),
                    elements(table, "table:table-row").stream().map(row -> elements(row, "table:table-cell")).toList()));
            return cells;
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Below the parent at whatever depth, in their order; walked once, since large files have many. */
    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getTagName().equals(name)) {
                    found.add(element);
                }
                found.addAll(elements(element, name));
            }
        }
        return found;
    }

    public String content() {
        return content;
    }

    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /** "string", "float", "percentage"; empty for a cell without content. */
    public String type(String table, int row, int column) {
        return tables.get(table).get(row).get(column).getAttribute("office:value-type");
    }

    /** A number as the file has it, or the text with its blanks, tabs and lines. */
    public String value(String table, int row, int column) {
        Element cell = tables.get(table).get(row).get(column);
        return cell.hasAttribute("office:value")
                ? cell.getAttribute("office:value")
                : elements(cell, "text:p").stream().map(OdsCells::text).collect(Collectors.joining("\n"));
    }

    private static String text(Element paragraph) {
        List<String> parts = new ArrayList<>();
        for (Node part = paragraph.getFirstChild(); part != null; part = part.getNextSibling()) {
            parts.add(switch (part.getNodeName()) {
                case "text:tab" -> "\t";
                case "text:s" -> " ";
                default -> part.getTextContent();
            });
        }
        return String.join("", parts);
    }
}
