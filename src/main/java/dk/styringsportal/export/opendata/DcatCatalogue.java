package dk.styringsportal.export.opendata;

import dk.styringsportal.report.data.Catalogue;
import dk.styringsportal.report.data.CatalogueWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue by DCAT-AP-DK, as JSON-LD or Turtle. */
@ApplicationScoped
public class DcatCatalogue implements CatalogueWriter {

    @Override
    public void write(Catalogue catalogue, Form form, OutputStream out) throws IOException {
        List<Node> graph = CatalogueGraph.of(catalogue);
        out.write((form == Form.TURTLE ? Turtle.of(graph) : JsonLd.of(graph)).getBytes(StandardCharsets.UTF_8));
    }
}
