package dk.styringsportal.surveys.spreadsheet;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of a questionnaire file as one text, exactly. */
final class Json {

    /** Before and after the comma, also of what is written as a power of ten: 1e999999999 would fill the memory later on. */
    private static final int MOST_DIGITS = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** Empty for what {@link #read} would not give back: numbers beyond measure, and lists in lists without end. */
    static Optional<String> written(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            write(json, value);
        } catch (JacksonException tooDeep) {
            return Optional.empty();
        }
        return read(text.toString()).filter(value::equals).map(same -> text.toString());
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName((String) name);
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> entries) {
            json.writeStartArray();
            entries.forEach(entry -> write(json, entry));
            json.writeEndArray();
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal.scale() == 0 ? decimal + "e0" : decimal.toString());
        } else if (value instanceof BigInteger whole) {
            json.writeNumber(whole);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString((String) value);
        }
    }

    /** Empty for what is no JSON, and for what a questionnaire cannot hold: null, and numbers beyond measure. */
    static Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, Object.class)).filter(Json::isContent);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isContent(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.values().stream().allMatch(Json::isContent);
        }
        if (value instanceof List<?> entries) {
            return entries.stream().allMatch(Json::isContent);
        }
        if (value instanceof BigDecimal decimal) {
            return Math.abs((long) decimal.scale()) <= MOST_DIGITS && decimal.precision() <= MOST_DIGITS;
        }
        return value instanceof BigInteger whole ? whole.abs().bitLength() <= 3 * MOST_DIGITS : value != null;
    }
}
