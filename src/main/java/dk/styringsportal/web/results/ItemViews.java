package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.Comment;
import dk.styringsportal.scoring.ItemScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes out each question of one municipality's result: its points, why, what would earn more, and beside others. */
final class ItemViews {

    private final PageWords words;
    private final MunicipalityResult result;
    private final ItemComparisons comparisons;

    ItemViews(PageWords words, MunicipalityResult result) {
        this.words = words;
        this.result = result;
        this.comparisons = new ItemComparisons(words, result);
    }

    ItemView view(Item item) {
        ItemScore score = result.scorecard().item(item.code());
        return new ItemView(
                item.code().value(),
                item.number(),
                item.wording().text(),
                points(score.points()),
                tone(score),
                score.neutral() ? words.say("item.neutral") : "",
                !item.rows().isEmpty(),
                score.fields().stream().map(this::field).toList(),
                item.wording().ruleText(),
                score.improvements().stream().map(better -> improvement(item, better)).toList(),
                item.wording().recommendation(),
                item.wording().sources().stream().map(ItemViews::source).toList(),
                comparison(item),
                Optional.ofNullable(result.comments().get(item.code())).map(Comment::text).orElse(""));
    }

    private String points(Optional<Points> points) {
        return points.map(value -> words.say("points", words.itemPoints(value))).orElse(words.say("points.none"));
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

    private ItemView.FieldView field(ItemScore.FieldScore field) {
        return new ItemView.FieldView(
                field.row().map(Row::label).orElse(""),
                field.chosen().map(this::answer).orElse(words.say("answer.none")),
                field.points().map(words::itemPoints).orElse("–"));
    }

    private String answer(List<AnswerOption> chosen) {
        return chosen.isEmpty()
                ? words.say("answer.noneOfThese")
                : chosen.stream().map(AnswerOption::label).collect(Collectors.joining("; "));
    }

    /** "§ 95: »Ja, ved alle sager« eller »Ja, …« – spørgsmålet giver så 60 point". */
    private String improvement(Item item, ItemScore.Improvement better) {
        boolean ticks = !better.better().isEmpty() && item.kind().startsWith("multiple");
        String options = better.better().stream()
                .map(option -> words.say("quoted", option.label()))
                .collect(Collectors.joining(words.say(ticks ? "joined.and" : "joined.or")));
        String then = words.itemPoints(better.pointsThen());
        String sentence = words.say(ticks ? "improvement.ticks" : "improvement.option", options, then);
        return better.row()
                .map(row -> words.say("improvement.row", row.label(), sentence))
                .orElse(sentence);
    }

    private static ItemView.SourceView source(Citation citation) {
        return new ItemView.SourceView(
                citation.cited(), citation.references().stream().map(Reference::text).toList());
    }

    private List<ItemView.ItemComparisonView> comparison(Item item) {
        return result.comparison().stream()
                .map(comparison -> comparison.item(item.code()))
                .map((Comparison.ItemLine line) -> comparisons.view(item, line))
                .toList();
    }
}
