package dk.styringsportal.export.book;

import dk.styringsportal.report.data.BookWriter;
import dk.styringsportal.report.data.DataBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tables as an OpenDocument spreadsheet, packed as OpenDocument 1.3 part 2 says. Written with Java's own XML writer: SODS, the small
 * library for it, knows neither formats of numbers nor languages nor titles.
 */
@ApplicationScoped
public class OdsBook implements BookWriter {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** Of every part, so that equal tables give equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** In bytes; the XML writer writes a few at a time, which the archive would press one by one. */
    private static final int BUFFER = 64 * 1024;

    @Override
    public Kind kind() {
        return Kind.ODS;
    }

    @Override
    public void write(DataBook book, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        mimetype(archive);
        part(archive, "META-INF/manifest.xml", xml -> new OdsParts(xml).manifest());
        part(archive, "meta.xml", xml -> new OdsParts(xml).meta(book.title()));
        part(archive, "styles.xml", xml -> new OdsParts(xml).styles());
        part(archive, "content.xml", xml -> new OdsContent(xml).write(book));
        archive.finish();
        archive.flush();
    }

    /** The first part, stored as it is, so that the file tells what it is by its first bytes. */
    private static void mimetype(ZipOutputStream archive) throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setCrc(sum.getValue());
        archive.putNextEntry(entry);
        archive.write(type);
        archive.closeEntry();
    }

    private interface Part {
        void write(OdsXml xml) throws XMLStreamException;
    }

    private static void part(ZipOutputStream archive, String name, Part part) throws IOException {
        archive.putNextEntry(entry(name));
        try {
            OutputStream buffer = new BufferedOutputStream(archive, BUFFER);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer, "UTF-8");
            part.write(new OdsXml(xml));
            xml.flush();
            buffer.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        archive.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
