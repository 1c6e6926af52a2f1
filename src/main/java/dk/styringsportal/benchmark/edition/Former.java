package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How groups answered as the edition before tells it. Whoever holds both editions can take one from the other, so a figure of the
 * newer one is withheld where that would leave the answers of a few, or of some who all answered alike.
 */
record Former(List<EditionFigure> figures) {

    static final String SECTION = "former";

    /** Of a first edition. */
    static final Former NONE = new Former(List.of());

    private static final String OPTIONS = "options";
    private static final String N = "n";
    private static final String COUNTS = "counts";

    /** Keeps of these the counts that are told exactly. */
    Former {
        figures = figures.stream()
                .filter(figure -> figure.kind().equals(OPTIONS) && figure.keys().containsKey("group"))
                .filter(figure -> figure.number(N).isPresent())
                .map(figure -> new EditionFigure(
                        OPTIONS, figure.keys(), Map.of(N, figure.values().get(N), COUNTS, figure.values().get(COUNTS))))
                .toList();
    }

    List<Map<String, Object>> plain() {
        return figures.stream().map(Former::plain).toList();
    }

    private static Map<String, Object> plain(EditionFigure figure) {
        Map<String, Object> plain = new TreeMap<>(figure.keys());
        plain.putAll(figure.values());
        plain.put("kind", figure.kind());
        return EditionHead.section(SECTION, plain);
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static Former of(List<Map<String, Object>> lines) {
        try {
            return new Former(lines.stream().map(EditionFigure::of).toList());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about the edition before do not say what they must.");
        }
    }

    /** The figures by their names. */
    Map<String, EditionFigure> byName() {
        Map<String, EditionFigure> byName = new HashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    /**
     * Whether the difference to the figure before would tell of fewer than the minimum, or of some who all answered alike.
     *
     * @param before the same figure of the edition before; empty where it told no counts
     */
    static boolean givesAway(Optional<EditionFigure> before, OptionCounts now, int minimum) {
        return before.map(former -> differences(former, now))
                .filter(differences -> differences.stream().anyMatch(difference -> difference != 0))
                .map(differences -> persons(differences, now) < minimum || areAlike(differences))
                .orElse(false);
    }

    /** How many more there are of each answer now; the number of all who answered comes last. */
    private static List<Integer> differences(EditionFigure before, OptionCounts now) {
        List<Integer> differences = new ArrayList<>();
        Map<?, ?> counts = (Map<?, ?>) before.values().get(COUNTS);
        for (AnswerOption option : now.field().item().options()) {
            Object count = counts.get(option.key().value());
            differences.add(count instanceof BigDecimal told ? now.count(option) - told.intValueExact() : 0);
        }
        differences.add(now.n() - before.number(N).orElseThrow().intValueExact());
        return differences;
    }

    /** The fewest who can have made the difference. */
    private static int persons(List<Integer> differences, OptionCounts now) {
        List<Integer> options = differences.subList(0, differences.size() - 1);
        if (ShownCounts.isTicked(now.field())) {
            return differences.stream().mapToInt(Math::abs).max().orElseThrow();
        }
        int more = options.stream().mapToInt(difference -> Math.max(difference, 0)).sum();
        int fewer = options.stream().mapToInt(difference -> Math.max(-difference, 0)).sum();
        return Math.max(more, fewer);
    }

    /** All who came, or all who went, gave the same answer. */
    private static boolean areAlike(List<Integer> differences) {
        return differences.subList(0, differences.size() - 1).stream().filter(difference -> difference != 0).count() == 1;
    }

    /** The name of the figure of that field and group. */
    static String name(OptionCounts counts, GroupId group) {
        return EditionFigure.suppressed(OPTIONS, OptionFigure.keys(counts.field(), group)).name();
    }
}
