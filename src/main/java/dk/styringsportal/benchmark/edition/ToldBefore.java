package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Field;
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

/**
 * How a municipality's groups answered as an earlier edition told it. Whoever holds both can take one from the other, so a figure of
 * the later one is withheld where that would leave the answers of a few, or of some who all answered alike.
 */
final class ToldBefore {

    private static final String N = "n";

    private final Map<String, EditionFigure> byName = new HashMap<>();

    /** Keeps of these the counts that are told exactly. */
    ToldBefore(List<EditionFigure> figures) {
        figures.stream()
                .filter(figure -> figure.kind().equals(OptionFigure.KIND))
                .filter(figure -> figure.number(N).isPresent())
                .forEach(figure -> byName.put(figure.name(), figure));
    }

    /**
     * Whether the difference to what was told would tell of fewer than the minimum, or of some who all answered alike.
     *
     * @param now how the group answers the field in the later edition
     */
    boolean givesAway(Field field, GroupId group, OptionCounts now, int minimum) {
        return Optional.ofNullable(byName.get(OptionFigure.name(field, group)))
                .map(former -> differences(former, now))
                .filter(differences -> differences.stream().anyMatch(difference -> difference != 0))
                .map(differences -> persons(differences, now) < minimum || areAlike(differences))
                .orElse(false);
    }

    /** How many more there are of each answer now; the number of all who answered comes last. */
    private static List<Integer> differences(EditionFigure before, OptionCounts now) {
        List<Integer> differences = new ArrayList<>();
        Map<?, ?> counts = (Map<?, ?>) before.values().get(OptionFigure.COUNTS);
        for (AnswerOption option : now.field().item().options()) {
            Object count = counts.get(option.key().value());
            differences.add(count instanceof BigDecimal told ? now.count(option) - told.intValueExact() : 0);
        }
        differences.add(now.n() - before.count(N));
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
}
