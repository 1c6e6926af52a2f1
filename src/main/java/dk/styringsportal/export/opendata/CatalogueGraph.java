package dk.styringsportal.export.opendata;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.data.Catalogue;
import dk.styringsportal.report.data.DataFile;
import dk.styringsportal.report.data.PublishedEdition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue as a graph by DCAT-AP-DK 2.0.2. The profile wants the class of everything that is pointed at to be told, so what
 * stands in public lists of the EU and of IANA is named here with its class.
 */
final class CatalogueGraph {

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String DENMARK = EU + "country/DNK";
    private static final String DANISH = EU + "language/DAN";
    private static final String PUBLIC = EU + "access-right/PUBLIC";
    private static final String IRREGULAR = EU + "frequency/IRREG";
    private static final String SOCIETY = EU + "data-theme/SOCI";
    private static final String THEMES = EU + "data-theme";
    private static final String FILE_TYPE = EU + "file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    private final Catalogue catalogue;
    private final String address;
    private final List<Node> nodes = new ArrayList<>();

    private CatalogueGraph(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.address = catalogue.address() + "/api/v1/catalog";
    }

    static List<Node> of(Catalogue catalogue) {
        CatalogueGraph graph = new CatalogueGraph(catalogue);
        graph.catalogue();
        catalogue.editions().forEach(graph::dataset);
        graph.known();
        return graph.nodes;
    }

    private Node node(String at, String type) {
        Node node = new Node(at, type);
        nodes.add(node);
        return node;
    }

    private void catalogue() {
        Node node = node(address, "dcat:Catalog")
                .danish("dct:title", Catalogue.title())
                .danish("dct:description", Catalogue.description())
                .to("dct:publisher", publisher())
                .to("dct:language", DANISH)
                .to("dct:license", catalogue.licence().toString())
                .to("dct:spatial", DENMARK)
                .to("dcat:themeTaxonomy", THEMES)
                .to("foaf:homepage", catalogue.address() + "/udgaver");
        newest().ifPresent(at -> node.at("dct:modified", at));
        catalogue.editions().forEach(published -> node.to("dcat:dataset", dataset(published.edition())));
    }

    private Optional<Instant> newest() {
        return catalogue.editions().stream()
                .flatMap(published -> published.edition().publishAt().stream())
                .max(Comparator.naturalOrder());
    }

    private void dataset(PublishedEdition published) {
        Edition edition = published.edition();
        Node node = node(dataset(edition), "dcat:Dataset")
                .danish("dct:title", published.titleAndVersion())
                .danish("dct:description", Catalogue.description(published))
                .plain("dct:identifier", dataset(edition))
                .plain("owl:versionInfo", edition.version().toString())
                .to("dct:publisher", publisher())
                .to("dct:language", DANISH)
                .to("dct:spatial", DENMARK)
                .to("dct:accessRights", PUBLIC)
                .to("dct:accrualPeriodicity", IRREGULAR)
                .to("dcat:theme", SOCIETY)
                .to("dcat:contactPoint", address + "#contact")
                .to("dcat:landingPage", page(edition));
        edition.publishAt().ifPresent(at -> node.at("dct:issued", at));
        Catalogue.keywords().forEach(keyword -> node.danish("dcat:keyword", keyword));
        if (edition.version().isRevised()) {
            node.danish("adms:versionNotes", Catalogue.revision(published));
            earlier(edition).ifPresent(first -> node.to("dct:isVersionOf", dataset(first)));
        }
        DataFile.all().forEach(file -> node.to("dcat:distribution", distribution(edition, file)));
        node(page(edition), "foaf:Document");
        DataFile.all().forEach(file -> distribution(published, file));
    }

    /** The edition that it corrects, where that has not been withdrawn. */
    private Optional<Edition> earlier(Edition edition) {
        return catalogue.editions().stream()
                .map(PublishedEdition::edition)
                .filter(other -> other.campaign().equals(edition.campaign()) && other.version().compareTo(edition.version()) < 0)
                .max(Comparator.comparing(Edition::version));
    }

    private void distribution(PublishedEdition published, DataFile file) {
        Edition edition = published.edition();
        Node node = node(distribution(edition, file), "dcat:Distribution")
                .danish("dct:title", Catalogue.title(file))
                .to("dcat:accessURL", page(edition))
                .to("dcat:downloadURL", dataset(edition) + "/" + file.address())
                .to("dcat:mediaType", MEDIA_TYPE + file.mediaType())
                .to("dct:format", FILE_TYPE + file.authorityCode())
                .to("dct:language", DANISH)
                .to("dct:license", catalogue.licence().toString());
        edition.publishAt().ifPresent(at -> node.at("dct:issued", at));
    }

    private String dataset(Edition edition) {
        return catalogue.address() + "/api/v1/editions/" + edition.id();
    }

    /** Not the address of the file itself, since two differ in the part behind the question mark alone. */
    private String distribution(Edition edition, DataFile file) {
        return address + "#edition-" + edition.id() + "-" + file.key();
    }

    private String page(Edition edition) {
        return catalogue.address() + "/udgave?id=" + edition.id();
    }

    private String publisher() {
        return address + "#publisher";
    }

    private void known() {
        node(publisher(), "foaf:Agent").danish("foaf:name", catalogue.publisher());
        node(address + "#contact", "vcard:Kind")
                .plain("vcard:fn", catalogue.publisher())
                .to("vcard:hasURL", catalogue.address() + "/om");
        node(catalogue.address() + "/udgaver", "foaf:Document");
        node(catalogue.licence().toString(), "dct:LicenseDocument");
        node(DANISH, "dct:LinguisticSystem");
        node(DENMARK, "dct:Location");
        node(PUBLIC, "dct:RightsStatement");
        node(IRREGULAR, "dct:Frequency");
        node(THEMES, "skos:ConceptScheme").plain("dct:title", "Data theme");
        node(SOCIETY, "skos:Concept").danish("skos:prefLabel", "Befolkning og samfund").to("skos:inScheme", THEMES);
        DataFile.all().stream().map(DataFile::mediaType).distinct().forEach(type -> node(MEDIA_TYPE + type, "dct:MediaType"));
        DataFile.all().stream().map(DataFile::authorityCode).distinct().forEach(code -> node(FILE_TYPE + code, "dct:MediaTypeOrExtent"));
    }
}
