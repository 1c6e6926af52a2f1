package dk.styringsportal.export.book;

import dk.styringsportal.report.data.DataBook;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The tables of an OpenDocument spreadsheet with their styles. Texts are texts by the type of their cells. */
final class OdsContent {

    private static final String HEADING = "heading";
    private static final String WORDS = "words";
    private static final String MISSING = "missing";
    private static final String COUNT = "count";
    private static final String MEASURE = "measure";
    private static final String PART = "part";

    /** Of a character, in millimetres. */
    private static final double WIDTH = 2.1;

    private final OdsXml xml;

    OdsContent(OdsXml xml) {
        this.xml = xml;
    }

    void write(DataBook book) throws XMLStreamException {
        xml.document("office:document-content", () -> {
            xml.element("office:automatic-styles", () -> styles(book));
            xml.element("office:body", () -> xml.element("office:spreadsheet", () -> {
                for (int i = 0; i < book.tables().size(); i++) {
                    table(book.tables().get(i), i);
                }
            }));
        }, "office:version", OdsParts.VERSION);
    }

    private void styles(DataBook book) throws XMLStreamException {
        for (int i = 0; i < book.tables().size(); i++) {
            List<Integer> widths = Columns.widths(book.tables().get(i));
            for (int column = 0; column < widths.size(); column++) {
                String width = Math.round(widths.get(column) * WIDTH) + "mm";
                xml.element("style:style", () -> xml.empty("style:table-column-properties", "style:column-width", width),
                        "style:name", column(i, column), "style:family", "table-column");
            }
        }
        number(COUNT, "number:number-style", "0");
        number(MEASURE, "number:number-style", "2");
        number(PART, "number:percentage-style", "1");
        cell(HEADING, "", "fo:background-color", "#e7eef5", "fo:wrap-option", "wrap");
        cell(WORDS, "", "fo:wrap-option", "wrap");
        cell(MISSING, "");
        cell(COUNT, COUNT);
        cell(MEASURE, MEASURE);
        cell(PART, PART);
    }

    private static String column(int table, int column) {
        return "t" + table + "c" + column;
    }

    private static String format(String name) {
        return name + "-format";
    }

    /** Danish wherever it is opened. */
    private void number(String name, String kind, String decimals) throws XMLStreamException {
        xml.element(kind, () -> {
            xml.empty("number:number",
                    "number:decimal-places", decimals, "number:min-integer-digits", "1", "number:grouping", "true");
            if (name.equals(PART)) {
                xml.element("number:text", () -> xml.characters("%"));
            }
        }, "style:name", format(name), "number:language", "da", "number:country", "DK");
    }

    private void cell(String name, String format, String... properties) throws XMLStreamException {
        String[] attributes = format.isEmpty()
                ? new String[] {"style:name", name, "style:family", "table-cell"}
                : new String[] {"style:name", name, "style:family", "table-cell", "style:data-style-name", format(format)};
        xml.element("style:style", () -> {
            String[] all = new String[properties.length + 2];
            System.arraycopy(properties, 0, all, 0, properties.length);
            all[properties.length] = "style:vertical-align";
            all[properties.length + 1] = "top";
            xml.empty("style:table-cell-properties", all);
            if (name.equals(MISSING)) {
                xml.empty("style:paragraph-properties", "fo:text-align", "end");
            }
            if (name.equals(HEADING)) {
                xml.empty("style:text-properties", "fo:font-weight", "bold");
            }
        }, attributes);
    }

    private void table(DataTable table, int number) throws XMLStreamException {
        xml.element("table:table", () -> {
            for (int column = 0; column < table.headings().size(); column++) {
                xml.empty("table:table-column", "table:style-name", column(number, column));
            }
            xml.element("table:table-header-rows", () -> xml.element("table:table-row", () -> {
                for (String heading : table.headings()) {
                    text(heading, HEADING);
                }
            }));
            for (List<DataCell> row : table.rows()) {
                xml.element("table:table-row", () -> {
                    for (DataCell cell : row) {
                        write(cell);
                    }
                });
            }
        }, "table:name", table.name());
    }

    private void write(DataCell cell) throws XMLStreamException {
        if (cell instanceof DataCell.Words words) {
            if (words.text().isEmpty()) {
                xml.empty("table:table-cell");
            } else {
                text(words.text(), WORDS);
            }
        } else if (cell instanceof DataCell.Missing missing) {
            text(missing.code().sign(), MISSING);
        } else if (cell instanceof DataCell.Count count) {
            value("float", count.number(), COUNT, shown(count.number(), 0));
        } else if (cell instanceof DataCell.Measure measure) {
            value("float", measure.number(), MEASURE, shown(measure.number(), 2));
        } else {
            BigDecimal share = ((DataCell.Part) cell).share();
            value("percentage", share, PART, shown(share.movePointRight(2), 1) + "%");
        }
    }

    /** For programs that show what stands there instead of formatting the number. */
    private static String shown(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private void text(String text, String style) throws XMLStreamException {
        xml.element("table:table-cell", () -> xml.paragraphs(text),
                "office:value-type", "string", "table:style-name", style);
    }

    private void value(String type, BigDecimal number, String style, String shown) throws XMLStreamException {
        xml.element("table:table-cell", () -> xml.paragraphs(shown),
                "office:value-type", type, "office:value", number.toPlainString(), "table:style-name", style);
    }
}
