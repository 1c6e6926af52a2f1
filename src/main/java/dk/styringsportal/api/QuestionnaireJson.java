package dk.styringsportal.api;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A questionnaire version as JSON. */
public record QuestionnaireJson(
        String id,
        String version,
        String title,
        String introduction,
        List<String> reservation,
        List<String> literature,
        List<ThemeJson> themes) {

    /** A theme. */
    public record ThemeJson(int number, String title, List<QuestionJson> questions) {}

    /**
     * A question.
     *
     * @param kind single-choice, single-choice-matrix or multiple-choice-matrix
     */
    public record QuestionJson(
            String id,
            int number,
            String text,
            String help,
            String kind,
            String rule,
            List<RowJson> rows,
            List<OptionJson> options,
            String recommendation,
            List<SourceJson> sources) {}

    /** A row. */
    public record RowJson(String key, String label) {}

    /**
     * An option.
     *
     * @param points a number; an object keyed by row where it depends on the row; null where the points come from the
     *     other questions. Where answers are counted (question 14), what one such answer gives; for boxes, what one tick
     *     gives its field
     */
    public record OptionJson(String key, String label, Object points) {}

    /** A printed citation and the works it can mean. */
    public record SourceJson(String cited, List<String> references) {}

    static QuestionnaireJson of(QuestionnaireVersion questionnaire) {
        return new QuestionnaireJson(
                questionnaire.id().id(),
                questionnaire.id().version(),
                questionnaire.title(),
                questionnaire.introduction(),
                questionnaire.reservation(),
                questionnaire.literature().stream().map(Reference::text).toList(),
                questionnaire.themes().stream().map(QuestionnaireJson::theme).toList());
    }

    private static ThemeJson theme(Theme theme) {
        return new ThemeJson(
                theme.number(),
                theme.title(),
                theme.items().stream().map(QuestionnaireJson::question).toList());
    }

    private static QuestionJson question(Item item) {
        return new QuestionJson(
                item.code().value(),
                item.number(),
                item.wording().text(),
                item.wording().help().orElse(null),
                item.kind(),
                item.wording().ruleText(),
                item.rows().stream()
                        .map(row -> new RowJson(row.key().value(), row.label()))
                        .toList(),
                item.options().stream()
                        .map(option -> new OptionJson(option.key().value(), option.label(), points(item, option)))
                        .toList(),
                item.wording().recommendation(),
                sources(item.wording().sources()));
    }

    static List<SourceJson> sources(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new SourceJson(
                        citation.cited(),
                        citation.references().stream().map(Reference::text).toList()))
                .toList();
    }

    private static Object points(Item item, AnswerOption option) {
        if (item.rule() instanceof ScoringRule.CountThreshold threshold) {
            return Rounded.points(threshold.counting().contains(option.key()) ? threshold.pointsFor(1) : Points.NONE);
        }
        if (item.rule() instanceof ScoringRule.ShareOfTicks) {
            return Rounded.points(Points.ALL);
        }
        if (option.points().orElseThrow() instanceof OptionPoints.PerRow) {
            Map<String, Object> perRow = new LinkedHashMap<>();
            item.rows()
                    .forEach(row -> perRow.put(row.key().value(), Rounded.points(option.pointsIn(row.key()))));
            return perRow;
        }
        return option.points().get() instanceof OptionPoints.Fixed fixed ? Rounded.points(fixed.points()) : null;
    }
}
