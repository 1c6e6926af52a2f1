package dk.styringsportal.export;

import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.report.codebook.CodebookWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A codebook as DDI-Codebook 2.6, the form that data archives and statistical programs take. */
@ApplicationScoped
public class DdiCodebookWriter implements CodebookWriter {

    @Override
    public Format format() {
        return Format.DDI;
    }

    @Override
    public void write(Codebook codebook, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new DdiDocument(codebook, new XmlElements(xml)).write();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
