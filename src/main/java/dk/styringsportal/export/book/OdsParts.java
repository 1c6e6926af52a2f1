package dk.styringsportal.export.book;

import javax.xml.stream.XMLStreamException;

/** The small parts of an OpenDocument spreadsheet: what it holds, what it is called, and that it is Danish. */
final class OdsParts {

    static final String VERSION = "1.3";

    private static final String XML = "text/xml";

    private final OdsXml xml;

    OdsParts(OdsXml xml) {
        this.xml = xml;
    }

    void manifest() throws XMLStreamException {
        xml.document("manifest:manifest", () -> {
            xml.empty("manifest:file-entry",
                    "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type", OdsBook.MEDIA_TYPE);
            for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
                xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", XML);
            }
        }, "manifest:version", VERSION);
    }

    void meta(String title) throws XMLStreamException {
        xml.document("office:document-meta", () -> xml.element("office:meta", () -> {
            xml.element("meta:generator", () -> xml.characters("Styringsportalen"));
            xml.element("dc:title", () -> xml.characters(title));
            xml.element("dc:language", () -> xml.characters("da-DK"));
        }), "office:version", VERSION);
    }

    void styles() throws XMLStreamException {
        xml.document("office:document-styles", () -> xml.element("office:styles", () ->
                xml.element("style:default-style", () -> xml.empty("style:text-properties",
                        "fo:language", "da", "fo:country", "DK", "fo:font-size", "10pt"), "style:family", "table-cell")),
                "office:version", VERSION);
    }
}
