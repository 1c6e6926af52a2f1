package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.questionnaire.draft.Shape.Kind;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads from the schema what may stand where, so that the editor has a field for all that a file may say and no more. */
final class SchemaShapes {

    /** Definitions that say by their name how they are written. */
    private static final Map<String, Kind> DEFINED =
            Map.of("text", Kind.WORDS, "key", Kind.LINE, "weight", Kind.LINE, "points", Kind.POINTS);

    /** What holds the others, and is no field. */
    private static final Set<String> OUTLINE = Set.of("themes", "items");

    private final JsonNode schema;

    SchemaShapes(JsonNode schema) {
        this.schema = schema;
    }

    /** All that a file may say, in the schema's order. */
    List<Member> ofQuestionnaire() {
        return members(schema, Optional.empty());
    }

    /** What a theme may say beside its items. */
    List<Member> ofTheme() {
        return members(schema.at("/properties/themes/items"), Optional.empty());
    }

    List<String> itemTypes() {
        return texts(schema.at("/$defs/item/properties/type/enum"));
    }

    /** What an item of that type may say, in the schema's order; none for an unknown type. */
    List<Member> ofItem(String type) {
        for (JsonNode rule : schema.at("/$defs/item/allOf")) {
            if (rule.at("/if/properties/type/const").asString("").equals(type)) {
                return members(schema.at("/$defs/item"), Optional.of(texts(rule.at("/then/propertyNames/enum"))));
            }
        }
        return List.of();
    }

    /** @param only the names that are wanted, in their order; all where nothing is said */
    private List<Member> members(JsonNode object, Optional<List<String>> only) {
        Set<String> required = new HashSet<>(texts(object.path("required")));
        List<Member> members = new ArrayList<>();
        for (String name : only.orElse(List.copyOf(object.path("properties").propertyNames()))) {
            JsonNode place = object.path("properties").path(name);
            if (!place.isMissingNode() && !OUTLINE.contains(name)) {
                members.add(new Member(name, shape(name, place), required.contains(name)));
            }
        }
        return members;
    }

    private Shape shape(String name, JsonNode place) {
        if (place.has("$ref")) {
            String definition = place.path("$ref").asString().substring("#/$defs/".length());
            return DEFINED.containsKey(definition)
                    ? Shape.of(DEFINED.get(definition))
                    : Shape.ofMembers(Kind.RECORD, members(schema.at("/$defs/" + definition), Optional.empty()));
        }
        if (place.has("enum")) {
            return Shape.of(Kind.CHOICE, texts(place.path("enum")));
        }
        if (place.path("type").isArray()) {
            return Shape.of(mixed(texts(place.path("type"))));
        }
        return switch (place.path("type").asString("")) {
            case "integer" -> Shape.of(Kind.WHOLE);
            case "number" -> Shape.of(Kind.NUMBER);
            case "boolean" -> Shape.of(place.path("default").asBoolean(false) ? Kind.FLAG_ON : Kind.FLAG);
            case "array" -> list(name, place.path("items"));
            case "object" -> object(name, place);
            default -> Shape.of(Kind.LINE);
        };
    }

    /** What may be of several types: points may be an object, what an answer is compared with a truth value. */
    private static Kind mixed(List<String> types) {
        if (types.contains("object")) {
            return Kind.POINTS;
        }
        return types.contains("boolean") ? Kind.ANSWER : Kind.LINE;
    }

    private Shape list(String name, JsonNode entry) {
        if (entry.has("enum")) {
            return Shape.of(Kind.CHOICES, texts(entry.path("enum")));
        }
        Shape each = shape(name, entry);
        if (each.kind() == Kind.RECORD) {
            return Shape.ofMembers(Kind.RECORDS, each.members());
        }
        return Shape.of(entry.has("$ref") ? Kind.KEYS : Kind.LINES);
    }

    private Shape object(String name, JsonNode place) {
        return place.has("properties")
                ? Shape.ofMembers(Kind.RECORD, members(place, Optional.empty()))
                : Shape.ofNamed(shape(name, place.path("additionalProperties")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
