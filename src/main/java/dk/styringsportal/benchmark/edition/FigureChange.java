package dk.styringsportal.benchmark.edition;

import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One value that a revised edition has otherwise than the edition before.
 *
 * @param figure which: kind and keys, "theme theme 3"
 * @param value its name: "mean"
 * @param before as it stood; empty where it was not there or suppressed
 * @param now as it stands
 */
public record FigureChange(String figure, String value, String before, String now) {

    static final String SECTION = "change";

    /** In the order of the newer edition; what is there no longer comes last. */
    static List<FigureChange> between(List<EditionFigure> before, List<EditionFigure> now) {
        Map<String, EditionFigure> earlier = byName(before);
        Map<String, EditionFigure> later = byName(now);
        Set<String> names = new LinkedHashSet<>(later.keySet());
        names.addAll(earlier.keySet());
        List<FigureChange> changes = new ArrayList<>();
        names.forEach(name -> changes.addAll(of(name, values(earlier.get(name)), values(later.get(name)))));
        return changes;
    }

    private static Map<String, EditionFigure> byName(List<EditionFigure> figures) {
        Map<String, EditionFigure> byName = new LinkedHashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    private static List<FigureChange> of(String figure, Map<String, String> before, Map<String, String> now) {
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new FigureChange(figure, name, before.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .filter(change -> !change.before.equals(change.now))
                .toList();
    }

    private static Map<String, String> values(EditionFigure figure) {
        Map<String, String> values = new TreeMap<>();
        if (figure != null) {
            figure.values().forEach((name, value) -> {
                if (Former.KEPT.equals(name)) {
                    return; // It says that nothing has changed
                }
                if (value instanceof Map<?, ?> counts) {
                    counts.forEach((option, count) -> values.put(name + " " + option, text(count)));
                } else {
                    values.put(name, text(value));
                }
            });
        }
        return values;
    }

    /** As the file has it; a number that was read is the number that was reckoned. */
    private static String text(Object value) {
        return value instanceof String word ? word : new java.math.BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    /** Of a line that {@link #line} wrote. */
    static FigureChange of(Map<String, Object> plain) {
        return new FigureChange(
                (String) plain.get("figure"),
                (String) plain.get("value"),
                (String) plain.get("before"),
                (String) plain.get("now"));
    }

    String line() {
        return CanonicalJson.of(
                Map.of("section", SECTION, "figure", figure, "value", value, "before", before, "now", now));
    }
}
