package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.response.CanonicalJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One figure of an edition: either published or suppressed, never both.
 *
 * @param kind "total", "theme", "item", "options" …
 * @param keys which of that kind it is: theme, item, row, group, criterion, fact and class, or figure, line, part and column, as far as
 *     they say so
 * @param values names and numbers; none where it is suppressed, so that nothing can leak
 * @param withheld why it is suppressed; empty where it is shown
 */
public record EditionFigure(
        String kind, Map<String, Object> keys, Map<String, Object> values, Optional<Reason> withheld) {

    static final String SECTION = "figure";
    static final String SUPPRESSION = "suppression";

    private static final String REASON = "reason";

    /** What may stand among the keys. */
    static final Set<String> KEYS = Set.of(
            "theme", "item", "row", "group", "other", "criterion", "background", ClassFigure.FACT, ClassFigure.CLASS, "figure", "line",
            "part", "column");

    /** What data files have where a figure is suppressed. */
    static final String SUPPRESSED = ":";

    public EditionFigure {
        keys = java.util.Collections.unmodifiableMap(new TreeMap<>(keys));
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        if (values.isEmpty() != withheld.isPresent()) {
            throw new IllegalArgumentException("A figure either has values or a reason why it has none");
        }
        if (!KEYS.containsAll(keys.keySet()) || values.keySet().stream().anyMatch(KEYS::contains)) {
            throw new IllegalArgumentException("Keys are " + KEYS + ", and values are called otherwise");
        }
    }

    /** One that is shown. */
    EditionFigure(String kind, Map<String, Object> keys, Map<String, Object> values) {
        this(kind, keys, values, Optional.empty());
    }

    /** One that is not shown, since too few are behind it. */
    public static EditionFigure suppressed(String kind, Map<String, Object> keys) {
        return suppressed(kind, keys, Reason.TOO_FEW);
    }

    static EditionFigure suppressed(String kind, Map<String, Object> keys, Reason reason) {
        return new EditionFigure(kind, keys, Map.of(), Optional.of(reason));
    }

    public boolean isSuppressed() {
        return withheld.isPresent();
    }

    /** A number among the values of a figure that was read; empty where it is suppressed or has none of that name. */
    public Optional<BigDecimal> number(String value) {
        return values.get(value) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /**
     * A count among the values of a figure that was read.
     *
     * @throws java.util.NoSuchElementException where it has none of that name, as where it is suppressed
     */
    public int count(String value) {
        return number(value).orElseThrow().intValueExact();
    }

    /** What tells it from all others of its edition. */
    String name() {
        return name(kind, keys);
    }

    /** The name of a figure of that kind with those keys. */
    static String name(String kind, Map<String, Object> keys) {
        return new TreeMap<>(keys).entrySet().stream()
                .map(key -> " " + key.getKey() + " " + key.getValue())
                .collect(Collectors.joining("", kind, ""));
    }

    String line() {
        Map<String, Object> plain = plain();
        plain.put("section", SECTION);
        return CanonicalJson.of(plain);
    }

    /** All that it says, as {@link #of} reads it. */
    Map<String, Object> plain() {
        Map<String, Object> plain = named();
        plain.putAll(values);
        withheld.ifPresent(reason -> {
            plain.put("suppressed", SUPPRESSED);
            plain.put(REASON, key(reason));
        });
        return plain;
    }

    /** The line that says that and why it is suppressed. */
    String suppressionLine() {
        Map<String, Object> plain = named();
        plain.put("section", SUPPRESSION);
        plain.put(REASON, key(withheld.orElseThrow()));
        return CanonicalJson.of(plain);
    }

    private Map<String, Object> named() {
        Map<String, Object> plain = new TreeMap<>(keys);
        plain.put("kind", kind);
        return plain;
    }

    /** The figure of a line that {@link #line} wrote. */
    public static EditionFigure of(Map<String, Object> plain) {
        Map<String, Object> keys = new LinkedHashMap<>(plain);
        keys.keySet().retainAll(KEYS);
        Map<String, Object> values = new LinkedHashMap<>(plain);
        values.keySet().removeAll(KEYS);
        values.keySet().removeAll(Set.of("section", "kind", "suppressed", REASON));
        return new EditionFigure(
                (String) plain.get("kind"), keys, values, Optional.ofNullable((String) plain.get(REASON)).map(EditionFigure::reason));
    }

    /** "too-few" */
    public static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Reason reason(String key) {
        return Reason.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
