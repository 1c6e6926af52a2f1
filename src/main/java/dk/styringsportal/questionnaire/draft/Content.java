package dk.styringsportal.questionnaire.draft;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a questionnaire file says, before anybody has judged whether it makes sense: maps, lists, texts, numbers and truth
 * values, in the file's order and with the names of its schema. It never changes; each change gives another.
 *
 * @param root the file as a whole: "id", "version", "themes" and so on; values are {@link String}, {@link BigInteger},
 *     {@link BigDecimal}, {@link Boolean}, and maps and lists of these
 */
public record Content(Map<String, Object> root) {

    /** @throws IllegalArgumentException for a value of another kind, or none */
    public Content {
        root = copy(root);
    }

    private static Map<String, Object> copy(Map<?, ?> members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(String.valueOf(name), copyOf(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> members) {
            return copy(members);
        }
        if (value instanceof List<?> entries) {
            List<Object> copy = new ArrayList<>();
            entries.forEach(entry -> copy.add(copyOf(entry)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        if (value instanceof String || value instanceof BigInteger || value instanceof BigDecimal || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("No content of a questionnaire file: " + value);
    }
}
