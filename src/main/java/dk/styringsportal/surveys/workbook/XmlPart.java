package dk.styringsportal.surveys.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook, read from its first element to its last. Elements and attributes go by their names without prefix,
 * since programs choose different ones, and the two editions of the format different namespaces.
 */
final class XmlPart {

    /** The one that comes with Java, which bounds attributes and names by itself. */
    private static final XMLInputFactory FACTORY = factory();

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final String name;
    private final WorkbookFaults faults;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(String name, byte[] content, WorkbookFaults faults) {
        this.name = name;
        this.faults = faults;
        try {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException broken) {
            throw faults.damaged(name);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the beginning or end of an element, or to text; false behind the last. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw faults.damaged(name);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw faults.whole("file.doctype", name);
                    default -> {
                        // Comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw faults.damaged(name);
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Empty where there is no text here. */
    String text() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA ? xml.getText() : "";
    }

    Optional<String> attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /**
     * A whole number from 0.
     *
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException for anything else
     */
    Optional<Integer> number(String attribute) {
        return attribute(attribute).map(digits -> {
            if (!DIGITS.matcher(digits).matches()) {
                throw faults.damaged(name);
            }
            return Integer.valueOf(digits);
        });
    }

    /** All text before the end of the element that has begun, but none of those inside it. */
    String textWithin() {
        StringBuilder text = new StringBuilder();
        int around = depth;
        while (next() && depth >= around) {
            if (depth == around && text.length() < Limits.CHARACTERS_WRITTEN) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** The text of a cell, written in one or in runs of different looks; how Japanese is pronounced is not part of it. */
    String richText() {
        StringBuilder text = new StringBuilder();
        int around = depth;
        while (next() && depth >= around) {
            if (begins("rPh")) {
                textWithin();
            } else if (begins("t")) {
                String run = textWithin();
                text.append(text.length() < Limits.CHARACTERS_WRITTEN ? run : "");
            }
        }
        return EscapedText.plain(text.toString());
    }
}
