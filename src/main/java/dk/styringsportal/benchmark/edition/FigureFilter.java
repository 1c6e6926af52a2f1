package dk.styringsportal.benchmark.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of an edition's figures are wanted. It chooses among frozen figures and counts nothing, so that no question can be asked
 * whose answer the edition does not hold.
 *
 * @param wanted by the name of a key, or "kind", the values that are taken; a figure must fit all of them
 */
public record FigureFilter(Map<String, Set<String>> wanted) {

    private static final String KIND = "kind";

    public FigureFilter {
        for (String name : wanted.keySet()) {
            if (!names().contains(name)) {
                throw new IllegalArgumentException(
                        "Figures are chosen by " + String.join(", ", names()) + ", not by \"" + name + "\"");
            }
        }
        Map<String, Set<String>> copy = new HashMap<>();
        wanted.forEach((name, values) -> copy.put(name, Set.copyOf(values)));
        wanted = Map.copyOf(copy);
    }

    /**
     * Of an address's parameters.
     *
     * @param parameters by name, each any number of times
     * @throws IllegalArgumentException for a name that no figure has
     */
    public static FigureFilter of(Map<String, List<String>> parameters) {
        Map<String, Set<String>> wanted = new HashMap<>();
        parameters.forEach((name, values) -> wanted.put(name, Set.copyOf(new TreeSet<>(values))));
        return new FigureFilter(wanted);
    }

    /** By what figures can be chosen. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(EditionFigure.KEYS);
        names.add(KIND);
        return names;
    }

    public boolean takes(EditionFigure figure) {
        return wanted.entrySet().stream().allMatch(want -> want.getValue().contains(
                want.getKey().equals(KIND) ? figure.kind() : String.valueOf(figure.keys().get(want.getKey()))));
    }
}
