package dk.styringsportal.files.office;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies one part, event by event, and leaves out what {@link CleanRules} name. */
final class CleanXml {

    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final PartLinks links;

    /** Inside a field that tells a name, whose result is not copied. */
    private boolean isInTellingField;

    private boolean isInstruction;

    /** @param links knows which relations and types of parts stay */
    CleanXml(PartLinks links) {
        this.links = links;
    }

    void copy(InputStream content, OutputStream copy) throws XMLStreamException {
        XMLEventReader in = SafeXml.events(content);
        XMLEventWriter out = OUTPUT.createXMLEventWriter(copy, StandardCharsets.UTF_8.name());
        out.add(EVENTS.createStartDocument(StandardCharsets.UTF_8.name(), "1.0", true));
        int depth = 0;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            SafeXml.check(event.getEventType(), depth);
            switch (event.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isLeftOut(event.asStartElement())) {
                        skip(in);
                    } else {
                        depth++;
                        begin(event.asStartElement(), out);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    isInstruction = false;
                    if (!CleanRules.isOpened(event.asEndElement().getName().getLocalPart())) {
                        out.add(event);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    look(event.asCharacters().getData());
                    out.add(event);
                }
                default -> {
                    // Comments and processing instructions say nothing that is shown
                }
            }
        }
        out.add(EVENTS.createEndDocument());
        out.flush();
    }

    private boolean isLeftOut(StartElement element) {
        String name = element.getName().getLocalPart();
        return CleanRules.isGone(name)
                || links.isGone(element)
                || isInTellingField && name.equals("t")
                || name.equals("fldSimple") && CleanRules.isTellingField(value(element, "instr"));
    }

    private void begin(StartElement element, XMLEventWriter out) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        isInstruction = name.equals("instrText");
        if (name.equals("fldChar") && value(element, "fldCharType").equals("end")) {
            isInTellingField = false;
        }
        if (!CleanRules.isOpened(name)) {
            out.add(EVENTS.createStartElement(element.getName(), kept(element).iterator(), element.getNamespaces()));
        }
    }

    private void look(String characters) {
        if (isInstruction && CleanRules.isTellingField(characters)) {
            isInTellingField = true;
        }
    }

    private List<Attribute> kept(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        String name = element.getName().getLocalPart();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute each = all.next();
            String value = links.address(element, each.getName().getLocalPart(), each.getValue());
            if (!CleanRules.isAttributeGone(name, each.getName().getLocalPart(), each.getName().getNamespaceURI(), value)) {
                kept.add(EVENTS.createAttribute(each.getName(), value));
            }
        }
        return kept;
    }

    static String value(StartElement element, String attribute) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute each = all.next();
            if (each.getName().getLocalPart().equals(attribute)) {
                return each.getValue();
            }
        }
        return "";
    }

    private static void skip(XMLEventReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }
}
