package dk.styringsportal.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Puts what a questionnaire says into the schema's order, in which one reads it best; what the schema does not know comes last. */
final class SchemaOrder {

    private final JsonNode schema;

    SchemaOrder(JsonNode schema) {
        this.schema = schema;
    }

    Map<String, Object> of(Map<String, Object> root) {
        return members(schema, root);
    }

    private Map<String, Object> members(JsonNode place, Map<?, ?> members) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        JsonNode known = place.path("properties");
        known.propertyNames().stream().filter(members::containsKey).forEach(name -> ordered.put(name, value(known.path(name), members.get(name))));
        members.forEach((name, value) -> {
            if (!ordered.containsKey(name)) {
                ordered.put(String.valueOf(name), value(place.path("additionalProperties"), value));
            }
        });
        return ordered;
    }

    private Object value(JsonNode place, Object value) {
        JsonNode here = place.has("$ref") ? schema.at(place.path("$ref").asString().substring(1)) : place;
        if (value instanceof Map<?, ?> members) {
            return members(here, members);
        }
        if (value instanceof List<?> entries) {
            List<Object> ordered = new ArrayList<>();
            entries.forEach(entry -> ordered.add(value(here.path("items"), entry)));
            return ordered;
        }
        return value;
    }
}
