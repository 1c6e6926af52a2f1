package dk.styringsportal.export.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing of a graph with all that is said of it. Names of properties and types have prefixes: "dct:title". */
final class Node {

    /** What can be said of a thing. */
    sealed interface Value {}

    /** Another thing, by its address. */
    record Iri(String address) implements Value {}

    /** Words in Danish. */
    record Danish(String text) implements Value {}

    /** @param type with its prefix; empty for plain words */
    record Literal(String text, String type) implements Value {}

    private final String address;
    private final String type;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();

    Node(String address, String type) {
        this.address = address;
        this.type = type;
    }

    String address() {
        return address;
    }

    String type() {
        return type;
    }

    Map<String, List<Value>> properties() {
        return properties;
    }

    Node to(String property, String other) {
        return with(property, new Iri(other));
    }

    Node danish(String property, String text) {
        return with(property, new Danish(text));
    }

    Node plain(String property, String text) {
        return with(property, new Literal(text, ""));
    }

    Node at(String property, Instant moment) {
        return with(property, new Literal(moment.toString(), "xsd:dateTime"));
    }

    private Node with(String property, Value value) {
        properties.computeIfAbsent(property, first -> new ArrayList<>()).add(value);
        return this;
    }
}
