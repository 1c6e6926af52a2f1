package dk.styringsportal.export.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A graph in Turtle (W3C, RDF 1.1 Turtle). */
final class Turtle {

    private Turtle() {}

    static String of(List<Node> nodes) {
        String prefixes = Prefixes.ALL.entrySet().stream()
                .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                .collect(Collectors.joining());
        return prefixes + nodes.stream().map(Turtle::node).collect(Collectors.joining());
    }

    private static String node(Node node) {
        StringBuilder text = new StringBuilder("\n").append(iri(node.address())).append("\n  a ").append(node.type());
        for (Map.Entry<String, List<Node.Value>> property : node.properties().entrySet()) {
            text.append(" ;\n  ").append(property.getKey()).append(' ')
                    .append(property.getValue().stream().map(Turtle::value).collect(Collectors.joining(" , ")));
        }
        return text.append(" .\n").toString();
    }

    private static String value(Node.Value value) {
        if (value instanceof Node.Iri iri) {
            return iri(iri.address());
        }
        if (value instanceof Node.Danish danish) {
            return quoted(danish.text()) + "@da";
        }
        Node.Literal literal = (Node.Literal) value;
        return quoted(literal.text()) + (literal.type().isEmpty() ? "" : "^^" + literal.type());
    }

    /** What an IRI may not hold is written as its number. */
    private static String iri(String address) {
        StringBuilder text = new StringBuilder("<");
        for (char c : address.toCharArray()) {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                text.append(String.format("%%%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('>').toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
