package dk.styringsportal.api;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.NeedGap;
import dk.styringsportal.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A scorecard as JSON. */
public record ScoreJson(TotalJson total, List<ThemeScoreJson> themes, List<QuestionScoreJson> questions) {

    /**
     * The total.
     *
     * @param complete whether every field it rests on is answered
     */
    public record TotalJson(BigDecimal points, boolean complete) {}

    /** A theme's score. */
    public record ThemeScoreJson(int number, BigDecimal points, boolean complete) {}

    /** A question's score. */
    public record QuestionScoreJson(String id, BigDecimal points, ReasonJson reason) {}

    /**
     * Why a question scores so.
     *
     * @param rule in the source's words
     * @param neutral whether the points are the mean of the other questions
     * @param standing why there are points or none: "scored", "neutral", "without-value", "unanswered", "left-open",
     *     "not-asked", "not-scored"
     * @param gap need minus use, row by row and as a mean; null where that is not asked
     */
    public record ReasonJson(
            String rule,
            boolean neutral,
            String standing,
            GapJson gap,
            List<FieldJson> answers,
            List<ImprovementJson> improvements,
            String recommendation,
            List<QuestionnaireJson.SourceJson> sources) {}

    /** Need minus use. */
    public record GapJson(BigDecimal mean, Map<String, BigDecimal> rows) {}

    /**
     * What one row earned; row and label are null for a question without rows.
     *
     * @param answer the options chosen; null while it is unanswered and for an answer that is no choice
     * @param value the answer of a question without options; null for all else
     */
    public record FieldJson(String row, String label, List<ChoiceJson> answer, Object value, BigDecimal points) {}

    /** An option. */
    public record ChoiceJson(String key, String label) {}

    /** What would earn more, and the question's points then. */
    public record ImprovementJson(String row, String label, List<ChoiceJson> better, BigDecimal points) {}

    static ScoreJson of(QuestionnaireVersion questionnaire, Scorecard scorecard) {
        return new ScoreJson(
                new TotalJson(Rounded.points(scorecard.total()), scorecard.complete()),
                scorecard.themes().stream().map(ScoreJson::theme).toList(),
                questionnaire.items().stream()
                        .map(item -> question(item, scorecard.item(item.code())))
                        .toList());
    }

    private static ThemeScoreJson theme(Scorecard.ThemeScore theme) {
        return new ThemeScoreJson(theme.number(), Rounded.points(theme.points()), theme.complete());
    }

    private static QuestionScoreJson question(Item item, ItemScore score) {
        ReasonJson reason = new ReasonJson(
                item.wording().ruleText(),
                score.neutral(),
                score.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                score.gap().map(ScoreJson::gap).orElse(null),
                score.fields().stream().map(ScoreJson::field).toList(),
                score.improvements().stream().map(ScoreJson::improvement).toList(),
                item.wording().recommendation(),
                QuestionnaireJson.sources(item.wording().sources()));
        return new QuestionScoreJson(item.code().value(), Rounded.points(score.points()), reason);
    }

    private static GapJson gap(NeedGap gap) {
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        gap.rows().forEach((row, difference) -> rows.put(row.value(), Rounded.fraction(difference)));
        return new GapJson(gap.mean().map(Rounded::fraction).orElse(null), rows);
    }

    private static FieldJson field(ItemScore.FieldScore field) {
        return new FieldJson(
                key(field.row()),
                label(field.row()),
                field.chosen().map(ScoreJson::choices).orElse(null),
                field.chosen().isPresent() ? null : field.value().map(AnswerValue::plain).orElse(null),
                Rounded.points(field.points()));
    }

    private static ImprovementJson improvement(ItemScore.Improvement improvement) {
        return new ImprovementJson(
                key(improvement.row()),
                label(improvement.row()),
                choices(improvement.better()),
                Rounded.points(improvement.pointsThen()));
    }

    private static List<ChoiceJson> choices(List<AnswerOption> options) {
        return options.stream()
                .map(option -> new ChoiceJson(option.key().value(), option.label()))
                .toList();
    }

    private static String key(Optional<Row> row) {
        return row.map(named -> named.key().value()).orElse(null);
    }

    private static String label(Optional<Row> row) {
        return row.map(Row::label).orElse(null);
    }
}
