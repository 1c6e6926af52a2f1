package dk.styringsportal.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values (texts, numbers, truth values, maps and lists) as JSON text in a column. */
final class PlainJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private PlainJson() {}

    static String write(Object plain) {
        return JSON.toJson(plain);
    }

    /** Maps in the order in which they were written, which the binding would not keep. */
    static Object read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return plain(reader.readValue());
        }
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        if (value instanceof JsonArray array) {
            List<Object> entries = new ArrayList<>();
            array.forEach(entry -> entries.add(plain(entry)));
            return entries;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : Boolean.valueOf(value == JsonValue.TRUE);
    }
}
