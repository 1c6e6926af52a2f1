package dk.styringsportal.persistence;

import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values (texts, numbers, truth values, maps and lists) as JSON text in a column. */
final class PlainJson {

    /** Made when something is first written: reading needs none. */
    private static final class Binding {

        private static final Jsonb JSON = JsonbBuilder.create();
    }

    /** Kept, since it takes longer to find one than to read with it. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private PlainJson() {}

    static String write(Object plain) {
        return Binding.JSON.toJson(plain);
    }

    /** Maps in the order in which they were written, which the binding would not keep. */
    static Object read(String json) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            return value(parser, parser.next());
        }
    }

    private static Object value(JsonParser parser, JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> entries(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> parser.getBigDecimal();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("No value begins with " + event);
        };
    }

    private static Map<String, Object> members(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            members.put(name, value(parser, parser.next()));
        }
        return members;
    }

    private static List<Object> entries(JsonParser parser) {
        List<Object> entries = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            entries.add(value(parser, event));
        }
        return entries;
    }
}
