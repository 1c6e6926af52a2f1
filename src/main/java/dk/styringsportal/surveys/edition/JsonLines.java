package dk.styringsportal.surveys.edition;

import dk.styringsportal.benchmark.edition.EditionFaultException;
import dk.styringsportal.benchmark.edition.LineReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of editions. */
@ApplicationScoped
public class JsonLines implements LineReader {

    /** No double has more before or after the comma; what is written as 1e999999999 would fill the memory later on. */
    private static final int MOST_DIGITS = 400;

    private static final String MALFORMED = "It is no line of an edition.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Map<String, Object> read(String line) {
        try {
            if (MAPPER.readValue(line, Object.class) instanceof Map<?, ?> members) {
                return members(members);
            }
        } catch (JacksonException malformed) {
            throw new EditionFaultException(MALFORMED);
        }
        throw new EditionFaultException(MALFORMED);
    }

    private static Map<String, Object> members(Map<?, ?> members) {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((name, member) -> plain.put((String) name, plain(member)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members(members);
        }
        if (value instanceof List<?> entries) {
            return entries.stream().map(JsonLines::plain).toList();
        }
        if (value instanceof BigInteger whole && whole.bitLength() <= 3 * MOST_DIGITS) {
            return new BigDecimal(whole);
        }
        if (value instanceof BigDecimal number
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.precision() <= MOST_DIGITS) {
            return number;
        }
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new EditionFaultException(MALFORMED);
    }
}
