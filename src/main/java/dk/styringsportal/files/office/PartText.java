package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.FileText;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of one part. Word and others cut a number into runs wherever its look or a correction changes, so text goes on
 * until something ends that stands by itself: a paragraph, a cell. What was deleted is kept apart from what is left.
 */
final class PartText {

    private static final Set<String> BLOCKS = Set.of(
            "p", "h", "si", "c", "f", "v", "pt", "tc", "table-cell", "list-item", "annotation", "text", "author", "comment",
            "note", "Relationship", "br", "cr", "line-break");

    private static final Map<String, String> CHARACTERS = Map.of(
            "tab", "\t", "s", " ", "noBreakHyphen", "-", "softHyphen", "\u00AD", "br", "\n", "cr", "\n", "line-break", "\n");

    /** In which users' own words stand. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "descr", "title", "alt", "string", "author", "tooltip", "display", "location", "Target", "href", "name",
            "displayText", "alias", "prompt", "promptTitle", "error", "errorTitle", "sheetname", "subject", "lastModifiedBy",
            "string-value", "displayName", "userName", "initials");

    private final FileText text;
    private final StringBuilder deleted = new StringBuilder();
    private final boolean eachByItself;
    private final SheetNumbers numbers;

    /**
     * @param eachByItself whether every element stands by itself, as in properties
     * @param numbers knows which cells show numbers with zeros before them
     */
    PartText(FileText text, boolean eachByItself, SheetNumbers numbers) {
        this.text = text;
        this.eachByItself = eachByItself;
        this.numbers = numbers;
    }

    void read(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.read(content);
        int depth = 0;
        boolean isDeleted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            SafeXml.check(event, depth);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                begin(xml);
                isDeleted = xml.getLocalName().equals("delText");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
                isDeleted = false;
            } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
                take(xml.getText(), isDeleted);
            } else if (event == XMLStreamConstants.COMMENT) {
                text.aside(xml.getText());
            }
        }
        text.add("\n");
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        numbers.begin(name, xml);
        String characters = CHARACTERS.get(name);
        if (characters != null) {
            text.add(characters);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                text.aside(xml.getAttributeValue(i));
            }
        }
    }

    private void take(String characters, boolean isDeleted) {
        if (isDeleted) {
            deleted.append(characters);
        } else {
            text.add(characters);
            numbers.take(characters);
        }
    }

    private void end(String name) {
        text.aside(numbers.end(name));
        if (eachByItself || BLOCKS.contains(name)) {
            text.add("\n");
            text.aside(deleted.toString());
            deleted.setLength(0);
        }
    }
}
