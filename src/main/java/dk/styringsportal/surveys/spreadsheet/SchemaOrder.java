package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.QuestionnaireSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The order in which the schema names the members of each part: a file then reads the same however its workbook was arranged. */
final class SchemaOrder {

    private static final JsonNode SCHEMA = new JsonMapper().readTree(QuestionnaireSchema.text());

    private SchemaOrder() {}

    static Map<String, Object> ordered(Map<String, Object> root) {
        return Attachments.mutable(ordered(root, SCHEMA));
    }

    private static Object ordered(Object value, JsonNode schema) {
        JsonNode there = schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
        if (value instanceof List<?> entries) {
            List<Object> ordered = new ArrayList<>();
            entries.forEach(entry -> ordered.add(ordered(entry, there.path("items"))));
            return ordered;
        }
        if (!(value instanceof Map<?, ?> members)) {
            return value;
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        there.path("properties").properties().forEach(property -> {
            if (members.get(property.getKey()) != null) {
                ordered.put(property.getKey(), ordered(members.get(property.getKey()), property.getValue()));
            }
        });
        members.forEach((name, member) ->
                ordered.computeIfAbsent((String) name, other -> ordered(member, there.path("additionalProperties"))));
        return ordered;
    }
}
