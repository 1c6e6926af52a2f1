package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Reason;
import dk.styringsportal.report.Reasons;
import dk.styringsportal.scoring.ItemScore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes out each question of one municipality's result: its points, why, what would earn more, and beside others. */
final class ItemViews {

    private final PageWords words;
    private final MunicipalityResult result;
    private final ItemComparisons comparisons;

    /** @param spread how the points of others are spread */
    ItemViews(PageWords words, MunicipalityResult result, Function<Comparison.Line, List<String>> spread) {
        this.words = words;
        this.result = result;
        this.comparisons = new ItemComparisons(words, result, spread);
    }

    ItemView view(Item item) {
        ItemScore score = result.scorecard().item(item.code());
        Reason reason = Reasons.in(words.locale()).of(item, score);
        return new ItemView(
                item.code().value(),
                item.number(),
                item.wording().text(),
                points(score.points()),
                tone(score),
                item.givesPoints(),
                !item.rows().isEmpty(),
                reason.answers().stream().map(this::field).toList(),
                reason,
                comparison(item));
    }

    private String points(Optional<Points> points) {
        return points.map(value -> words.say("points", words.points(value))).orElse(words.say("points.none"));
    }

    private static String tone(ItemScore score) {
        if (score.neutral() || score.points().isEmpty()) {
            return "apart";
        }
        Points points = score.points().get();
        if (points.equals(Points.ALL)) {
            return "full";
        }
        return points.equals(Points.NONE) ? "none" : "some";
    }

    private ItemView.FieldView field(Reason.AnswerLine line) {
        return new ItemView.FieldView(
                line.row().orElse(""), line.answer(), line.points().map(words::points).orElse("–"));
    }

    private List<ItemView.ItemComparisonView> comparison(Item item) {
        return result.comparison().filter(all -> item.givesPoints()).stream()
                .map(comparison -> comparisons.view(comparison.item(item.code())))
                .toList();
    }
}
