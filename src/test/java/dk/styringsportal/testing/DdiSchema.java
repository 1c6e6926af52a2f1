package dk.styringsportal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The DDI Alliance's schema of DDI-Codebook 2.6; it lies beside the project, where it is there at all. */
public final class DdiSchema {

    private static final Path FILE = Path.of("..", "shared", "schemas", "ddi-codebook", "codebook.xsd");

    private final Schema schema;

    private DdiSchema(Schema schema) {
        this.schema = schema;
    }

    public static boolean isThere() {
        return Files.exists(FILE);
    }

    public static DdiSchema read() throws SAXException {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schemas.setResourceResolver(DdiSchema::besideTheSchema);
        return new DdiSchema(schemas.newSchema(FILE.toFile()));
    }

    /** What is wrong with the document; nothing with one that is valid. */
    public List<String> faults(byte[] document) throws SAXException, IOException {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collecting(faults));
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        return faults;
    }

    /** The schema names some of its parts by an address on the web; they lie beside it. */
    private static LSInput besideTheSchema(String type, String namespace, String publicId, String address, String base) {
        if (address == null || !address.startsWith("http")) {
            return null;
        }
        Path file = FILE.resolveSibling(address.substring(address.lastIndexOf('/') + 1));
        try {
            DOMImplementationLS load = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = load.createLSInput();
            input.setSystemId(file.toUri().toString());
            input.setByteStream(Files.newInputStream(file));
            return input;
        } catch (IOException | ReflectiveOperationException unreadable) {
            throw new IllegalStateException(address, unreadable);
        }
    }

    private record Collecting(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
