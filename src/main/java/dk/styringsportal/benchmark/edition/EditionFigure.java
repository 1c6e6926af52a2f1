package dk.styringsportal.benchmark.edition;

import dk.styringsportal.response.CanonicalJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One figure of an edition: either published or suppressed, never both.
 *
 * @param kind "total", "theme", "item", "options" …
 * @param keys which of that kind it is: theme, item, row and group, as far as they say so
 * @param values names and numbers; none where it is suppressed, so that nothing can leak
 */
public record EditionFigure(String kind, Map<String, Object> keys, Map<String, Object> values) {

    static final String SECTION = "figure";
    static final String SUPPRESSION = "suppression";

    /** What may stand among the keys. */
    static final Set<String> KEYS = Set.of("theme", "item", "row", "group", "other", "background");

    /** What data files have where a figure is suppressed. */
    static final String SUPPRESSED = ":";

    public EditionFigure {
        keys = java.util.Collections.unmodifiableMap(new TreeMap<>(keys));
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        if (!KEYS.containsAll(keys.keySet()) || values.keySet().stream().anyMatch(KEYS::contains)) {
            throw new IllegalArgumentException("Keys are " + KEYS + ", and values are called otherwise");
        }
    }

    /** One that is not shown, since too few are behind it. */
    public static EditionFigure suppressed(String kind, Map<String, Object> keys) {
        return new EditionFigure(kind, keys, Map.of());
    }

    public boolean isSuppressed() {
        return values.isEmpty();
    }

    /** A number among the values of a figure that was read; empty where it is suppressed or has none of that name. */
    public Optional<BigDecimal> number(String value) {
        return values.get(value) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** What tells it from all others of its edition. */
    String name() {
        return keys.entrySet().stream()
                .map(key -> " " + key.getKey() + " " + key.getValue())
                .collect(Collectors.joining("", kind, ""));
    }

    String line() {
        Map<String, Object> plain = named(SECTION);
        plain.putAll(values);
        if (isSuppressed()) {
            plain.put("suppressed", SUPPRESSED);
        }
        return CanonicalJson.of(plain);
    }

    /** The line that says that and why it is suppressed. */
    String suppressionLine() {
        Map<String, Object> plain = named(SUPPRESSION);
        plain.put("reason", "primary");
        return CanonicalJson.of(plain);
    }

    private Map<String, Object> named(String section) {
        Map<String, Object> plain = new TreeMap<>(keys);
        plain.put("section", section);
        plain.put("kind", kind);
        return plain;
    }

    /** The figure of a line that {@link #line} wrote. */
    public static EditionFigure of(Map<String, Object> plain) {
        Map<String, Object> keys = new LinkedHashMap<>(plain);
        keys.keySet().retainAll(KEYS);
        Map<String, Object> values = new LinkedHashMap<>(plain);
        values.keySet().removeAll(KEYS);
        values.keySet().removeAll(Set.of("section", "kind", "suppressed"));
        return new EditionFigure((String) plain.get("kind"), keys, values);
    }
}
