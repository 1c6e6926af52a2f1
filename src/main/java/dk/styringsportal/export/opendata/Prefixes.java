package dk.styringsportal.export.opendata;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes of names in the catalogue. */
final class Prefixes {

    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "adms", "http://www.w3.org/ns/adms#",
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Prefixes() {}
}
