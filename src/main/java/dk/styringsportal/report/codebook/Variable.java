package dk.styringsportal.report.codebook;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.report.ReportTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One variable.
 *
 * @param theme the theme its question stands in
 * @param field the question, and the row and column of a matrix
 * @param values the answers that have a name; none for numbers, days and words beside those without a value
 * @param groups the respondent groups that are asked; empty for all
 */
public record Variable(Theme theme, SheetField field, List<Value> values, List<RespondentGroup> groups) {

    /**
     * One answer.
     *
     * @param key as it stands in data
     * @param label in Danish
     * @param scaleValue its place on a scale; empty for all else
     * @param points what it gives by itself; empty where answers or ticks are counted or nothing is scored
     * @param neutral whether it gives the mean of the other questions instead
     * @param means set for "ved ikke" and "ikke relevant"
     */
    public record Value(
            String key,
            String label,
            Optional<BigDecimal> scaleValue,
            Optional<Points> points,
            boolean neutral,
            Optional<Meaning> means) {

        private Value(String key, String label, Optional<Meaning> means) {
            this(key, label, Optional.empty(), Optional.empty(), false, means);
        }
    }

    public Variable {
        values = List.copyOf(values);
        groups = List.copyOf(groups);
    }

    static Variable of(QuestionnaireVersion questionnaire, SheetField field) {
        Set<GroupId> item = field.item().routing().groups();
        Set<GroupId> row = field.row().map(part -> part.routing().groups()).orElse(Set.of());
        List<RespondentGroup> groups = item.isEmpty() && row.isEmpty()
                ? List.of()
                : questionnaire.groups().stream()
                        .filter(group -> item.isEmpty() || item.contains(group.id()))
                        .filter(group -> row.isEmpty() || row.contains(group.id()))
                        .toList();
        return new Variable(questionnaire.themeOf(field.item().code()), field, values(field), groups);
    }

    private static List<Value> values(SheetField field) {
        List<Value> values = new ArrayList<>();
        field.item().options().forEach(option -> values.add(value(option, field.row())));
        if (noTickIsAnswer(field.item())) {
            values.add(new Value(
                    SheetField.NO_TICK, ReportTexts.in(ReportTexts.DANISH).text("answer.no.ticks"), Optional.empty()));
        }
        field.item().type().allow().stream().sorted().forEach(meaning -> values.add(new Value(
                meaning.key(), AnswerWords.in(ReportTexts.DANISH).of(meaning), Optional.of(meaning))));
        return values;
    }

    private static Value value(AnswerOption option, Optional<Row> row) {
        Optional<Points> points = row.isPresent()
                ? option.pointsIn(row.get().key())
                : option.points()
                        .filter(OptionPoints.Fixed.class::isInstance)
                        .map(fixed -> ((OptionPoints.Fixed) fixed).points());
        return new Value(
                option.key().value(), option.label(), option.value(), points, option.isNeutral(), option.means());
    }

    private static boolean noTickIsAnswer(Item item) {
        return item.type() instanceof MultipleChoiceMatrix
                || item.type() instanceof MultipleChoice choice && choice.minimumTicks() == 0;
    }

    /** As the column of a sheet of answers: "q01", "q04/p-95", "n02/p-107/2018". */
    public String name() {
        return field.name();
    }

    public Item item() {
        return field.item();
    }

    /** The row's label, the column's label, or both; empty for a question without rows. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        field.row().map(Row::label).ifPresent(parts::add);
        field.column().map(Column::label).ifPresent(parts::add);
        return parts;
    }

    /** Which numbers are taken; empty for what is no number. */
    public Optional<NumberFormat> numbers() {
        if (item().type() instanceof NumberQuestion question) {
            return Optional.of(question.format());
        }
        return item().type() instanceof Percentages shares
                ? Optional.of(NumberFormat.percent(shares.decimals()))
                : field.column().map(Column::format);
    }
}
