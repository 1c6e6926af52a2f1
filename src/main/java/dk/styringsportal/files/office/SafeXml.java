package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.InputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that is told nothing from outside: no document type, no entities but XML's own. */
final class SafeXml {

    /** The one that comes with Java, which bounds attributes and names by itself. */
    private static final XMLInputFactory FACTORY = factory();

    private static final int DEEPEST = 2000;

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader read(InputStream content) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(content);
    }

    static XMLEventReader events(InputStream content) throws XMLStreamException {
        return FACTORY.createXMLEventReader(content);
    }

    /** @throws UnfitFileException for a document type or an entity, and for what is nested deeper than any document */
    static void check(int event, int depth) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > DEEPEST) {
            throw new UnfitFileException(Reason.DAMAGED);
        }
    }
}
