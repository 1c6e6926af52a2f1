package dk.styringsportal.export.book;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of OpenDocument, named with the prefixes that its standard uses: "table:table-cell". */
final class OdsXml {

    /** What stands inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

    static {
        NAMESPACES.put("office", OASIS + "office:1.0");
        NAMESPACES.put("table", OASIS + "table:1.0");
        NAMESPACES.put("text", OASIS + "text:1.0");
        NAMESPACES.put("style", OASIS + "style:1.0");
        NAMESPACES.put("number", OASIS + "datastyle:1.0");
        NAMESPACES.put("fo", OASIS + "xsl-fo-compatible:1.0");
        NAMESPACES.put("meta", OASIS + "meta:1.0");
        NAMESPACES.put("manifest", OASIS + "manifest:1.0");
        NAMESPACES.put("dc", "http://purl.org/dc/elements/1.1/");
    }

    private final XMLStreamWriter xml;

    OdsXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param attributes names and values in turn */
    void document(String root, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(root);
        for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
            xml.writeNamespace(namespace.getKey(), namespace.getValue());
        }
        attributes(attributes);
        content.write();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** @param attributes names and values in turn */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        start(name);
        attributes(attributes);
        content.write();
        xml.writeEndElement();
    }

    /** @param attributes names and values in turn */
    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, () -> {}, attributes);
    }

    /** Blanks after a blank and tabs have elements of their own, and a line is a paragraph. */
    void paragraphs(String text) throws XMLStreamException {
        for (String line : fit(text).split("\n", -1)) {
            element("text:p", () -> line(line));
        }
    }

    private void line(String line) throws XMLStreamException {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean lost = c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ');
            if (c == '\t' || lost) {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                empty(c == '\t' ? "text:tab" : "text:s");
            } else {
                plain.append(c);
            }
        }
        xml.writeCharacters(plain.toString());
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(fit(text));
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, colon);
        xml.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.get(prefix));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            int colon = attributes[i].indexOf(':');
            String prefix = attributes[i].substring(0, colon);
            xml.writeAttribute(prefix, NAMESPACES.get(prefix), attributes[i].substring(colon + 1), attributes[i + 1]);
        }
    }

    /** Without the control characters that XML 1.0 cannot hold. */
    private static String fit(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
