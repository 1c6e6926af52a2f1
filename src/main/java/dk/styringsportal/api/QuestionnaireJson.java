package dk.styringsportal.api;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.ScaleValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A questionnaire version as JSON. */
public record QuestionnaireJson(
        String id,
        String version,
        String title,
        String state,
        String introduction,
        String origin,
        List<String> reservation,
        List<GroupJson> groups,
        List<String> literature,
        List<ThemeJson> themes) {

    /** Respondents who are asked the same. */
    public record GroupJson(String id, String title) {}

    /** A theme. */
    public record ThemeJson(int number, String title, List<QuestionJson> questions) {}

    /**
     * A question, or a text between them.
     *
     * @param number 0 for a text between the questions
     * @param stem the question under which this is one of several statements; null for one that stands by itself
     * @param kind "single-choice", "number", …: the format's types
     * @param groups the respondent groups that are asked; none for all
     * @param allow which answers without a value are taken: dont-know, not-applicable
     * @param optional whether it may be left open
     */
    public record QuestionJson(
            String id,
            int number,
            String text,
            String stem,
            String help,
            String kind,
            List<String> groups,
            boolean optional,
            String rule,
            List<RowJson> rows,
            List<ColumnJson> columns,
            List<OptionJson> options,
            List<String> allow,
            String recommendation,
            List<SourceJson> sources) {}

    /** A row. */
    public record RowJson(String key, String label) {}

    /** A column of a matrix of numbers. */
    public record ColumnJson(String key, String label, String unit) {}

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
                questionnaire.state().name().toLowerCase(Locale.ROOT),
                questionnaire.introduction(),
                questionnaire.origin().orElse(null),
                questionnaire.reservation(),
                questionnaire.groups().stream()
                        .map(group -> new GroupJson(group.id().value(), group.title()))
                        .toList(),
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
                item.wording().stem().map(Stem::text).orElse(null),
                item.wording().help().orElse(null),
                item.kind(),
                item.routing().groups().stream().map(GroupId::value).sorted().toList(),
                item.isOptional(),
                item.wording().ruleText(),
                item.rows().stream()
                        .map(row -> new RowJson(row.key().value(), row.label()))
                        .toList(),
                item.columns().stream()
                        .map(column -> new ColumnJson(
                                column.key().value(), column.label(), column.format().unit().orElse(null)))
                        .toList(),
                item.options().stream()
                        .map(option -> new OptionJson(option.key().value(), option.label(), points(item, option)))
                        .toList(),
                item.type().allow().stream().sorted().map(Meaning::key).toList(),
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

    /** Null for an answer without a value. */
    private static Object scalePoints(Item item, AnswerOption option) {
        return ScaleValues.of(item).points(option).map(Rounded::points).orElse(null);
    }

    private static Object points(Item item, AnswerOption option) {
        if (item.rule() instanceof ScoringRule.CountThreshold threshold) {
            return Rounded.points(threshold.counting().contains(option.key()) ? threshold.pointsFor(1) : Points.NONE);
        }
        if (item.rule() instanceof ScoringRule.ShareOfTicks) {
            return Rounded.points(Points.ALL);
        }
        if (option.points().isEmpty()) {
            return item.rule() instanceof ScoringRule.MeanOfScaleValues ? scalePoints(item, option) : null;
        }
        if (option.points().get() instanceof OptionPoints.PerRow) {
            Map<String, Object> perRow = new LinkedHashMap<>();
            item.rows()
                    .forEach(row -> perRow.put(row.key().value(), Rounded.points(option.pointsIn(row.key()))));
            return perRow;
        }
        return option.points().get() instanceof OptionPoints.Fixed fixed ? Rounded.points(fixed.points()) : null;
    }
}
