package dk.styringsportal.export.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.report.data.Catalogue;
import dk.styringsportal.report.data.CatalogueWriter.Form;
import dk.styringsportal.report.data.DataFile;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.testing.PublishedEditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DcatCatalogueTest {

    /** Digitaliseringsstyrelsen's shapes lie beside the project, where they are there at all. */
    private static final Path SHAPES =
            Path.of("..", "shared", "schemas", "dcat-ap-dk", "dcat-ap-dk_2.0.2_shacl_shapes-strict.ttl");

    private static final String ADDRESS = "https://styring.example";

    private static Catalogue catalogue() {
        PublishedEdition scores = PublishedEditions.invented(PublishedEditions.ofScores(30));
        return new Catalogue(
                ADDRESS,
                "KL",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                List.of(revised(PublishedEditions.ofScores(30)), scores));
    }

    private static PublishedEdition revised(PublishedEdition first) {
        Edition before = first.edition();
        Edition edition = new Edition(
                new EditionId(2), before.campaign(), new EditionVersion(1), before.state(), "Med \"tegn\" \\ og\nlinje", before.maker(),
                before.madeAt(), "En fejl", before.checksum(), before.hearingFrom(), before.publishAt(), before.withdrawal());
        return new PublishedEdition(edition, first.content(), first.questionnaire());
    }

    private static Model read(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DcatCatalogue().write(catalogue(), form, out);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(out.toByteArray()), form == Form.TURTLE ? Lang.TURTLE : Lang.JSONLD);
        return model;
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_fits_the_shapes_of_dcat_ap_dk(Form form) throws IOException {
        assumeTrue(Files.exists(SHAPES), "The SHACL shapes of DCAT-AP-DK are not at " + SHAPES);
        Graph shapes = RDFDataMgr.loadGraph(SHAPES.toString());
        ValidationReport report = ShaclValidator.get().validate(shapes, read(form).getGraph());
        String faults = report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .collect(Collectors.joining("\n"));
        assertTrue(report.conforms(), faults);
    }

    /** A graph that the shapes must refuse, so that the test above is known to look at anything at all. */
    @Test
    void the_shapes_refuse_a_data_set_without_a_title() throws IOException {
        assumeTrue(Files.exists(SHAPES), "The SHACL shapes of DCAT-AP-DK are not at " + SHAPES);
        Model untitled = read(Form.TURTLE);
        untitled.removeAll(untitled.createResource(ADDRESS + "/api/v1/editions/1"), DCTerms.title, null);
        assertEquals(false, ShaclValidator.get().validate(RDFDataMgr.loadGraph(SHAPES.toString()), untitled.getGraph()).conforms());
    }

    @Test
    void both_forms_say_the_same() throws IOException {
        assertTrue(read(Form.JSON_LD).isIsomorphicWith(read(Form.TURTLE)));
    }

    @Test
    void every_published_edition_is_a_data_set_with_every_file_and_the_licence() throws IOException {
        Model model = read(Form.JSON_LD);
        Resource catalogue = model.createResource(ADDRESS + "/api/v1/catalog");
        assertTrue(model.contains(catalogue, RDF.type, DCAT.Catalog));
        assertEquals(2, model.listObjectsOfProperty(catalogue, DCAT.dataset).toList().size());
        for (int id = 1; id <= 2; id++) {
            Resource dataset = model.createResource(ADDRESS + "/api/v1/editions/" + id);
            assertTrue(model.contains(dataset, RDF.type, DCAT.Dataset));
            List<String> addresses = model.listObjectsOfProperty(dataset, DCAT.distribution).toList().stream()
                    .map(distribution -> {
                        Resource file = distribution.asResource();
                        assertEquals(
                                "https://creativecommons.org/licenses/by/4.0/",
                                file.getPropertyResourceValue(DCTerms.license).getURI());
                        return file.getPropertyResourceValue(DCAT.downloadURL).getURI();
                    })
                    .sorted()
                    .toList();
            assertEquals(
                    DataFile.all().stream().map(file -> dataset.getURI() + "/" + file.address()).sorted().toList(), addresses);
        }
        assertTrue(model.contains(
                model.createResource(ADDRESS + "/api/v1/editions/2"), DCTerms.isVersionOf,
                model.createResource(ADDRESS + "/api/v1/editions/1")));
        Resource invented = model.createResource(ADDRESS + "/api/v1/editions/1");
        assertTrue(invented.getProperty(DCTerms.title).getString().contains("opfundne svar"));
        assertTrue(invented.getProperty(DCTerms.description).getString().startsWith("Opfundne svar"));
        assertEquals("Med \"tegn\" \\ og\nlinje, udgave 1.1",
                model.createResource(ADDRESS + "/api/v1/editions/2").getProperty(DCTerms.title).getString());
    }
}
