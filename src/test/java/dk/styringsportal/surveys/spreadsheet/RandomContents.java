package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.surveys.QuestionnaireSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contents made by chance: all that the schema allows, whether it makes sense or not; and the same with something spoilt. */
final class RandomContents {

    private static final JsonNode SCHEMA = new JsonMapper().readTree(QuestionnaireSchema.text());

    static final List<String> TEXTS = List.of(
            "Tekst", "=1+1", "+1", "-1", "@x", "'", "'a", " foran", "bagved ", "  ", "a\nb", "a\r\nb\n", "\t", "\"a\"", "\"", "\"\"", "a, b",
            "a; b", "1", "12", "0101", "1.0", "0,5", "true", "sand", "Falsk", "ja", "nej", "ingen", "Ingen", "–", "- ", "p-107: 100",
            "a: 1\nb: 2", "x: ", "#REF!", "#1", "~", "/", "_x000D_", "😀 æøå", "\u00a0", "1/2", "2024-05-31", "<b>&amp;", "1E+3", "\\", "{}",
            "langt ".repeat(1_000), "\uD800", "a\u0000b");

    private static final List<String> KEYS = List.of("a", "b", "q1", "q2", "1", "12", "0101", "ja", "nej", "sand", "true", "-", "x-1", "same");

    private final Random random;

    RandomContents(long seed) {
        random = new Random(seed);
    }

    /** By the schema; the conditions between an item's type and its members are left aside, so there is more than it allows. */
    Content valid() {
        return new Content(Attachments.mutable(value(SCHEMA, "", 0)));
    }

    /** As a draft may be: names unknown, parts missing or of another kind, the same twice. */
    Content spoilt() {
        Object root = value(SCHEMA, "", 0);
        for (int i = 0; i <= random.nextInt(6); i++) {
            spoil(root);
        }
        return new Content(Attachments.mutable(root));
    }

    private Object value(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            return value(SCHEMA.at(reference.substring(1)), reference.substring(reference.lastIndexOf('/') + 1), depth);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asString();
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.get(random.nextInt(types.size())).asString() : types.asString();
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> list(schema, name, depth);
            case "integer" -> BigInteger.valueOf(random.nextInt(120));
            case "number" -> number();
            case "boolean" -> random.nextBoolean();
            default -> text(schema, name);
        };
    }

    private Map<String, Object> object(JsonNode schema, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(schema.path("properties").properties());
        Collections.shuffle(properties, random);
        for (Map.Entry<String, JsonNode> property : properties) {
            boolean required = schema.path("required").valueStream().anyMatch(name -> name.asString().equals(property.getKey()));
            if (required || random.nextInt(100) < 40) {
                members.put(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                members.put(any(KEYS), value(schema.get("additionalProperties"), "", depth + 1));
            }
        }
        return members;
    }

    private List<Object> list(JsonNode schema, String name, int depth) {
        int least = schema.path("minItems").asInt(0);
        List<Object> entries = new ArrayList<>();
        for (int i = least + random.nextInt(name.equals("items") ? 6 : 3); i > 0; i--) {
            entries.add(value(schema.get("items"), name, depth + 1));
        }
        return schema.path("uniqueItems").asBoolean(false) ? new ArrayList<>(new LinkedHashSet<>(entries)) : entries;
    }

    private Object number() {
        return switch (random.nextInt(5)) {
            case 0 -> new BigDecimal("0.5");
            case 1 -> new BigDecimal("-12.50");
            case 2 -> new BigDecimal(List.of("5", "1E+3", "1E-7", "0.000000000000000001").get(random.nextInt(4)));
            default -> BigInteger.valueOf(random.nextInt(1_000) - 500);
        };
    }

    private String text(JsonNode schema, String name) {
        String pattern = schema.path("pattern").asString("");
        if (name.equals("key")) {
            return any(KEYS);
        }
        if (pattern.equals("\\S")) {
            return TEXTS.stream().filter(text -> !text.isBlank()).toList().get(random.nextInt(40));
        }
        if (pattern.contains("neutral") || pattern.startsWith("^[0-9]{1,9}")) {
            return any(List.of("50", "200/3", "1/2", "0", pattern.contains("neutral") ? "neutral" : "1"));
        }
        if (pattern.contains("\\*")) {
            return any(List.of("q1", "q1/*", "q1/a/b", "q2/*/x", "1"));
        }
        return switch (name) {
            case "version" -> any(List.of("2024", "1", "1.0", "2024.1-a"));
            case "previous" -> any(List.of("a/1", "b-c/2024"));
            case "earliest", "latest" -> "2024-05-31";
            default -> any(TEXTS);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Goes some way into the content and changes what it finds there. */
    @SuppressWarnings("unchecked")
    private void spoil(Object within) {
        if (within instanceof Map<?, ?> map) {
            Map<String, Object> members = (Map<String, Object>) map;
            String name = members.isEmpty() || random.nextInt(8) == 0
                    ? any(List.of("farve", "/", "~1", "#1", "", "items", "text", " a "))
                    : any(List.copyOf(members.keySet()));
            Object held = members.get(name);
            if ((held instanceof Map || held instanceof List) && random.nextInt(4) > 0) {
                spoil(held);
            } else if (random.nextInt(4) == 0) {
                members.remove(name);
            } else {
                members.put(name, odd());
            }
        } else if (within instanceof List<?> list) {
            List<Object> entries = (List<Object>) list;
            if (entries.isEmpty() || random.nextInt(5) == 0) {
                entries.add(random.nextInt(entries.size() + 1), entries.isEmpty() || random.nextBoolean() ? odd() : any(entries));
            } else {
                spoil(any(entries));
            }
        }
    }

    private Object odd() {
        return switch (random.nextInt(9)) {
            case 0 -> any(TEXTS);
            case 1 -> BigInteger.valueOf(random.nextInt(5));
            case 2 -> number();
            case 3 -> random.nextBoolean();
            case 4 -> new ArrayList<>(List.of("a", BigInteger.ONE));
            case 5 -> new ArrayList<>();
            case 6 -> new LinkedHashMap<>(Map.of("de", "x", "da", BigInteger.TWO));
            case 7 -> new LinkedHashMap<>();
            default -> "";
        };
    }
}
