package dk.styringsportal.api;

import dk.styringsportal.questionnaire.draft.Content;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A JSON Patch (RFC 6902) of a draft. Its {@code test} operations say what the sender saw, so that nobody writes over what
 * another has written in the meantime. No draft holds null; so a test for null, which by the RFC could never hold, holds where
 * there is nothing: else two could fill the same empty field without noticing.
 */
final class ContentPatch implements UnaryOperator<Content> {

    private static final int MOST_OPERATIONS = 500;

    /** Values in a draft: 2,000 items with 20 rows each are some 200,000. Copies of copies grow fast. */
    private static final int MOST_VALUES = 1_000_000;

    private final List<JsonObject> operations;

    private ContentPatch(List<JsonObject> operations) {
        this.operations = operations;
    }

    /** @throws BadRequestBodyException unless it is a list of at least one operation */
    static ContentPatch of(JsonArray patch) {
        if (patch.isEmpty() || patch.size() > MOST_OPERATIONS) {
            throw new BadRequestBodyException("", "Between 1 and " + MOST_OPERATIONS + " operations are wanted");
        }
        for (int i = 0; i < patch.size(); i++) {
            if (!(patch.get(i) instanceof JsonObject)) {
                throw new BadRequestBodyException(String.valueOf(i), "An operation is an object with op and path");
            }
        }
        return new ContentPatch(patch.getValuesAs(JsonObject.class));
    }

    /**
     * @throws StaleDraftException for a test that does not hold
     * @throws BadRequestBodyException for an operation that cannot be done
     */
    @Override
    public Content apply(Content content) {
        JsonObject document = Json.createObjectBuilder(content.root()).build();
        for (int i = 0; i < operations.size(); i++) {
            document = applied(document, i);
        }
        try {
            return content(document);
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("", "A questionnaire holds texts, numbers, truth values, lists and objects; not null");
        }
    }

    private static Content content(JsonObject document) {
        Map<String, Object> root = new LinkedHashMap<>();
        document.forEach((name, value) -> root.put(name, JsonBody.plain(value)));
        return new Content(root);
    }

    private JsonObject applied(JsonObject document, int place) {
        JsonObject operation = operations.get(place);
        if (isForNothing(operation) && isNothingThere(document, operation)) {
            return document;
        }
        try {
            JsonValue result = Json.createPatch(Json.createArrayBuilder().add(operation).build()).apply(document);
            if ("copy".equals(operation.getString("op", "")) && !fits(result)) {
                throw new BadRequestBodyException(String.valueOf(place), "The draft would be larger than a questionnaire can be");
            }
            return result.asJsonObject();
        } catch (BadRequestBodyException tooLarge) {
            throw tooLarge;
        } catch (JsonException unfit) {
            if ("test".equals(operation.getString("op", ""))) {
                throw new StaleDraftException(operation.getString("path", ""), at(document, operation));
            }
            throw new BadRequestBodyException(String.valueOf(place), "The operation cannot be done: " + unfit.getMessage());
        } catch (RuntimeException malformed) {
            throw new BadRequestBodyException(String.valueOf(place), "An operation is an object with op and path, as RFC 6902 has it");
        }
    }

    private static boolean isForNothing(JsonObject operation) {
        boolean isTest = operation.get("op") instanceof JsonString op && op.getString().equals("test");
        return isTest && operation.get("path") instanceof JsonString && operation.get("value") == JsonValue.NULL;
    }

    private static boolean isNothingThere(JsonObject document, JsonObject operation) {
        String path = operation.getString("path");
        if (!path.startsWith("/")) {
            return false;
        }
        try {
            return Json.createPointer(path).getValue(document) == null;
        } catch (JsonException nothing) {
            return true;
        }
    }

    /** Looks no further than to where it is too large. */
    private static boolean fits(JsonValue whole) {
        Deque<JsonValue> left = new ArrayDeque<>(List.of(whole));
        for (int values = 0; !left.isEmpty(); values++) {
            JsonValue value = left.pop();
            if (values > MOST_VALUES) {
                return false;
            }
            if (value instanceof JsonObject members) {
                members.values().forEach(left::push);
            } else if (value instanceof JsonArray entries) {
                entries.forEach(left::push);
            }
        }
        return true;
    }

    private static Object at(JsonObject document, JsonObject operation) {
        try {
            return JsonBody.plain(Json.createPointer(operation.getString("path", "")).getValue(document));
        } catch (JsonException nothing) {
            return Map.of();
        }
    }
}
