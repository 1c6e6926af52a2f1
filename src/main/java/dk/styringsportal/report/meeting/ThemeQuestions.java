package dk.styringsportal.report.meeting;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Standing;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A theme's questions in the order a meeting needs them in. Equals stay in the questionnaire's order. */
final class ThemeQuestions {

    private final MunicipalityResult result;
    private final List<Item> asked;

    ThemeQuestions(MunicipalityResult result, Theme theme) {
        this.result = result;
        this.asked = theme.items().stream().filter(item -> item.type().asks()).toList();
    }

    List<Item> all() {
        return asked;
    }

    /** So many, those with the fewest points among them, in the questionnaire's order. */
    List<Item> first(int most) {
        if (asked.size() <= most) {
            return asked;
        }
        Set<Item> kept = new HashSet<>(asked.stream()
                .sorted(Comparator.comparing((Item item) -> points(item).orElse(Points.ALL)))
                .limit(most)
                .toList());
        return asked.stream().filter(kept::contains).toList();
    }

    /** Those above the nation's mean, furthest first; alone those with full points. */
    List<Item> speakingFor() {
        return result.comparison().isPresent()
                ? scored().filter(item -> distance(item) > 0)
                        .sorted(Comparator.comparingDouble(this::distance).reversed())
                        .toList()
                : scored().filter(item -> points(item).filter(Points.ALL::equals).isPresent()).toList();
    }

    /** Those below the nation's mean, furthest first; alone those without full points, fewest first. */
    List<Item> speakingAgainst() {
        return result.comparison().isPresent()
                ? scored().filter(item -> distance(item) < 0)
                        .sorted(Comparator.comparingDouble(this::distance))
                        .toList()
                : toDiscuss();
    }

    /** Those that could earn more, fewest points first. */
    List<Item> toDiscuss() {
        return scored()
                .filter(item -> points(item).filter(Points.ALL::equals).isEmpty())
                .sorted(Comparator.comparing(item -> points(item).orElseThrow()))
                .toList();
    }

    private Stream<Item> scored() {
        return asked.stream()
                .filter(item -> result.scorecard().item(item.code()).standing() == Standing.SCORED)
                .filter(item -> points(item).isPresent());
    }

    private Optional<Points> points(Item item) {
        return result.scorecard().item(item.code()).points();
    }

    /** From the nation's mean, in points; 0 where nothing is compared. */
    private double distance(Item item) {
        return result.comparison()
                .map(comparison -> comparison.item(item.code()))
                .flatMap(Comparison.ItemLine::differenceToMean)
                .orElse(0.0);
    }
}
