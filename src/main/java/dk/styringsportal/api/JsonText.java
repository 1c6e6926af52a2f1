package dk.styringsportal.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns the bytes of a request into one JSON object or list (RFC 8259), or says why they are none. */
final class JsonText {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** Nothing that is sent here is nested nearly so deeply; what reads it would exhaust its stack. */
    private static final int DEEPEST = 100;

    private static final Set<JsonParser.Event> OPENING = EnumSet.of(JsonParser.Event.START_ARRAY, JsonParser.Event.START_OBJECT);
    private static final Set<JsonParser.Event> CLOSING = EnumSet.of(JsonParser.Event.END_ARRAY, JsonParser.Event.END_OBJECT);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    /**
     * @throws BadRequestBodyException for anything but one well-formed object in UTF-8 (a byte order mark may stand in
     *     front) with nothing behind it, in which no name stands twice
     */
    static JsonObject object(byte[] bytes) {
        return read(decoded(bytes), '{', JsonReader::readObject);
    }

    /** The same of a list. */
    static JsonArray array(byte[] bytes) {
        return read(decoded(bytes), '[', JsonReader::readArray);
    }

    private static <T> T read(String text, char first, Function<JsonReader, T> reading) {
        try {
            if (starts(text, first)) {
                checkToTheEnd(text);
                return read(text, reading);
            }
        } catch (JsonParsingException malformed) {
            JsonLocation at = malformed.getLocation();
            throw malformed("line " + at.getLineNumber() + ", column " + at.getColumnNumber(), malformed);
        } catch (JsonException | IllegalStateException malformed) {
            throw malformed("", malformed);
        }
        throw new BadRequestBodyException("", wanted(first) + " is wanted");
    }

    private static String wanted(char first) {
        return first == '{' ? "A JSON object" : "A JSON list";
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new BadRequestBodyException("", "The body is not UTF-8");
        }
    }

    private static boolean starts(String text, char first) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new BadRequestBodyException("", "The body is empty; " + wanted(first).replace("A ", "a ") + " is wanted");
        }
        return stripped.charAt(0) == first;
    }

    /** The reader itself stops where the object ends; this goes on to the end of the text. */
    private static void checkToTheEnd(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                depth += OPENING.contains(event) ? 1 : CLOSING.contains(event) ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new BadRequestBodyException("", "The body is nested too deeply");
                }
            }
        } catch (JsonException | BadRequestBodyException malformed) {
            throw malformed;
        } catch (RuntimeException tooDeep) {
            throw new BadRequestBodyException("", "The body is nested too deeply");
        }
    }

    private static <T> T read(String text, Function<JsonReader, T> reading) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reading.apply(reader);
        } catch (UnsupportedOperationException tooLong) {
            throw new BadRequestBodyException("", "The body holds a number with too many digits");
        }
    }

    private static BadRequestBodyException malformed(String place, RuntimeException fault) {
        return new BadRequestBodyException(place, "The body is not well-formed JSON: " + fault.getMessage());
    }
}
