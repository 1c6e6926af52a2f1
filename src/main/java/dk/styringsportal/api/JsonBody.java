package dk.styringsportal.api;

import dk.styringsportal.questionnaire.MalformedAnswerException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A JSON object sent to the API, read with a limit on its size. */
final class JsonBody {

    /** In bytes. */
    static final int LIMIT = 256 * 1024;

    /** What no database column holds: the null character and halves of surrogate pairs. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private final JsonObject object;

    private JsonBody(JsonObject object) {
        this.object = object;
    }

    /**
     * @throws BodyTooLargeException over the limit
     * @throws BadRequestBodyException for anything but one well-formed object, as {@link JsonText} says
     */
    static JsonBody read(InputStream stream) throws IOException {
        return read(stream, LIMIT);
    }

    /** The same, where nothing at all stands for an object without members. */
    static JsonBody readOptional(InputStream stream) throws IOException {
        byte[] bytes = bytes(stream, LIMIT);
        return new JsonBody(bytes.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : JsonText.object(bytes));
    }

    /** @param limit in bytes */
    static JsonBody read(InputStream stream, int limit) throws IOException {
        return new JsonBody(JsonText.object(bytes(stream, limit)));
    }

    /**
     * All that is sent.
     *
     * @param limit in bytes
     * @throws BodyTooLargeException over the limit
     */
    static byte[] bytes(InputStream stream, int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new BodyTooLargeException(limit);
        }
        return bytes;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** @throws BadRequestBodyException if it has any member but those; tells which are wanted, not what came */
    void checkOnly(Set<String> names) {
        if (!names.containsAll(object.keySet())) {
            throw new BadRequestBodyException("", "Nothing but these is wanted: " + String.join(", ", new TreeSet<>(names)));
        }
    }

    /** A text that must be there and not be blank. */
    String text(String name) {
        return optionalText(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new BadRequestBodyException(name, "A text is wanted"));
    }

    /** A text that may be absent or null, of characters that every database can hold. */
    Optional<String> optionalText(String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            if (NOT_TEXT.matcher(text.getString()).find()) {
                throw new BadRequestBodyException(name, "A text without null characters and halves of surrogate pairs is wanted");
            }
            return Optional.of(text.getString());
        }
        throw new BadRequestBodyException(name, "A text is wanted");
    }

    /** A whole number of at least 0. */
    long count(String name) {
        if (object.get(name) instanceof JsonNumber number) {
            try {
                long count = number.bigDecimalValue().longValueExact();
                if (count >= 0) {
                    return count;
                }
            } catch (ArithmeticException notWhole) {
                throw new BadRequestBodyException(name, "A whole number of at least 0 is wanted");
            }
        }
        throw new BadRequestBodyException(name, "A whole number of at least 0 is wanted");
    }

    /** True or false. */
    boolean truth(String name) {
        JsonValue value = object.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new BadRequestBodyException(name, "true or false is wanted");
    }

    /** A list of texts that must be there. */
    List<String> texts(String name) {
        if (plain(name) instanceof List<?> entries && entries.stream().allMatch(String.class::isInstance)) {
            return entries.stream().map(String.class::cast).toList();
        }
        throw new BadRequestBodyException(name, "A list of texts is wanted");
    }

    /** An object that must be there. */
    JsonBody object(String name) {
        if (object.get(name) instanceof JsonObject inner) {
            return new JsonBody(inner);
        }
        throw new BadRequestBodyException(name, "An object is wanted");
    }

    /** Whatever stands there, as text, maps and lists; null for null. */
    Object plain(String name) {
        if (!object.containsKey(name)) {
            throw new BadRequestBodyException(name, "\"" + name + "\" is missing");
        }
        return plain(object.get(name));
    }

    /** The members of an object that must be there. */
    Map<String, Object> members(String name) {
        if (object.get(name) instanceof JsonObject members) {
            Map<String, Object> plain = new LinkedHashMap<>();
            members.forEach((key, value) -> plain.put(key, plain(value)));
            return plain;
        }
        throw new BadRequestBodyException(name, "An object is wanted");
    }

    /** The objects of a list that must be there. */
    List<JsonBody> objects(String name) {
        if (!(object.get(name) instanceof JsonArray entries)) {
            throw new BadRequestBodyException(name, "A list is wanted");
        }
        List<JsonBody> objects = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!(entries.get(i) instanceof JsonObject entry)) {
                throw new BadRequestBodyException(name + "/" + i, "An object is wanted");
            }
            objects.add(new JsonBody(entry));
        }
        return objects;
    }

    /** The fault of an answer found under that name, placed within the body. */
    static BadRequestBodyException within(String name, MalformedAnswerException fault) {
        return new BadRequestBodyException(name + "/" + fault.place(), fault.getMessage());
    }

    /** Texts, numbers, truth values, maps and lists; null for null. */
    static Object plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(JsonBody::plain).collect(Collectors.toCollection(ArrayList::new));
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : Boolean.valueOf(value == JsonValue.TRUE);
    }
}
