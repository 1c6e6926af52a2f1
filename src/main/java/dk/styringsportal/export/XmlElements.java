package dk.styringsportal.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of one namespace, as nested blocks. */
public final class XmlElements {

    /** What stands inside an element. */
    public interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    public XmlElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param attributes names and values in turn */
    public void document(String namespace, String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(namespace, name);
        xml.writeDefaultNamespace(namespace);
        attributes(attributes);
        content.write();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** @param attributes names and values in turn */
    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.write();
        xml.writeEndElement();
    }

    /** @param attributes names and values in turn */
    public void text(String name, String words, String... attributes) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(fit(words)), attributes);
    }

    /** Without the control characters that XML 1.0 cannot hold. */
    private static String fit(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** @param attributes names and values in turn; an empty value leaves the attribute out */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                attribute(attributes[i], fit(attributes[i + 1]));
            }
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (name.equals("xml:lang")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", value);
        } else {
            xml.writeAttribute(name, value);
        }
    }
}
