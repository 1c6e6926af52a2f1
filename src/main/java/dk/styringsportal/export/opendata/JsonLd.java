package dk.styringsportal.export.opendata;

import dk.styringsportal.response.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A graph in JSON-LD 1.1 (W3C), its prefixes in the file itself, so that nothing is to be fetched to read it. */
final class JsonLd {

    private JsonLd() {}

    static String of(List<Node> nodes) {
        return CanonicalJson.of(Map.of("@context", Prefixes.ALL, "@graph", nodes.stream().map(JsonLd::node).toList()));
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> json = new TreeMap<>();
        json.put("@id", node.address());
        json.put("@type", node.type());
        node.properties().forEach((property, values) -> json.put(property, values.size() == 1
                ? value(values.get(0))
                : values.stream().map(JsonLd::value).toList()));
        return json;
    }

    private static Object value(Node.Value value) {
        if (value instanceof Node.Iri iri) {
            return Map.of("@id", iri.address());
        }
        if (value instanceof Node.Danish danish) {
            return Map.of("@value", danish.text(), "@language", "da");
        }
        Node.Literal literal = (Node.Literal) value;
        return literal.type().isEmpty() ? literal.text() : Map.of("@value", literal.text(), "@type", literal.type());
    }
}
