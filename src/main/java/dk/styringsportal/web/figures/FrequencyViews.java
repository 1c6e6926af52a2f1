package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedAnswers;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Writes out how often each answer was given.
 *
 * @param self what municipalities say of themselves; empty where they do not
 * @param weights to stand beside; empty for none
 */
record FrequencyViews(
        FigureTexts texts,
        GroupNames names,
        SurveyCounts counts,
        Optional<SurveyCounts> self,
        Optional<WeightedSurvey> weights) {


    /**
     * One question, or a row of it.
     *
     * @param key its id on the page
     * @param stem the question under which this and those after it are statements; empty where it goes on, and where there is none
     * @param wordings how other groups were asked, where that differs
     * @param figure bars; empty where there is nothing to draw
     * @param scale whether it has a positive side and a mean
     */
    public record FieldView(
            String key,
            String number,
            String stem,
            String text,
            List<WordingView> wordings,
            String figure,
            List<String> options,
            List<LineView> lines,
            boolean scale) {}

    /** How a group was asked. */
    public record WordingView(String group, String text) {}

    /**
     * How a group answered: "40 pct. (2)" for each option.
     *
     * @param weighted the same with weights; dashes where there are none
     */
    public record LineView(
            String group, String n, List<String> shares, String positive, String mean, WeightedView weighted) {}

    /** @param effective respondents of equal weight who would tell as much */
    public record WeightedView(String positive, String mean, String effective) {

        private static final WeightedView NONE = new WeightedView(FigureTexts.NOTHING, FigureTexts.NOTHING, FigureTexts.NOTHING);
    }

    /** A group's answers to the field. */
    private record Given(String group, OptionCounts counts, Optional<WeightedAnswers> weighted) {}

    /** The themes in which options are chosen. */
    List<Theme> themes() {
        return counts.questionnaire().themes().stream().filter(theme -> !fields(theme).isEmpty()).toList();
    }

    /** @param overall whether the theme's overall questions are wanted, or the others */
    List<FieldView> views(Theme theme, boolean overall) {
        List<Field> wanted = fields(theme).stream()
                .filter(field -> field.item().isOverall() == overall)
                .toList();
        List<FieldView> views = new ArrayList<>();
        String stem = "";
        for (Field field : wanted) {
            String own = field.item().wording().stem().map(Stem::text).orElse("");
            views.add(view(field, own.equals(stem) ? "" : own));
            stem = own;
        }
        return views;
    }

    private List<Field> fields(Theme theme) {
        return Field.of(counts.questionnaire()).stream()
                .filter(field -> theme.items().contains(field.item()))
                .toList();
    }

    private FieldView view(Field field, String stem) {
        List<Optional<GroupId>> asked = counts.groups().stream()
                .filter(group -> counts.fields(group).contains(field))
                .toList();
        String text = GroupNames.text(field, asked.get(0));
        List<Given> given = new ArrayList<>();
        asked.forEach(group -> given.add(new Given(
                names.of(group), counts.counts(field, group), weights.flatMap(survey -> survey.of(field, group)))));
        ofSelf(field).ifPresent(own -> given.add(new Given(names.self(), own, Optional.empty())));
        return new FieldView(
                GroupNames.key(field),
                String.valueOf(field.item().number()),
                stem,
                text,
                wordings(field, asked, text),
                figure(field, given),
                field.item().options().stream().map(AnswerOption::label).toList(),
                given.stream().map(this::line).toList(),
                field.hasValues());
    }

    private List<WordingView> wordings(Field field, List<Optional<GroupId>> asked, String first) {
        return asked.stream()
                .map(group -> new WordingView(names.of(group), GroupNames.text(field, group)))
                .filter(wording -> !wording.text().equals(first))
                .toList();
    }

    /** What municipalities answered to the same overall question about themselves; only where the options are the same. */
    private Optional<OptionCounts> ofSelf(Field field) {
        if (!field.item().isOverall() || field.row().isPresent()) {
            return Optional.empty();
        }
        return self.flatMap(own -> own.fields(Optional.empty()).stream()
                .filter(other -> other.name().equals(field.name()) && keys(other).equals(keys(field)))
                .findFirst()
                .map(other -> own.counts(other, Optional.empty())));
    }

    private static List<?> keys(Field field) {
        return field.item().options().stream().map(AnswerOption::key).toList();
    }

    /** Bars for whoever has answered; none where several options may be chosen, whose parts are no whole. */
    private String figure(Field field, List<Given> given) {
        List<AnswerOption> options = field.item().options();
        List<Given> answered = given.stream().filter(one -> one.counts().n() > 0).toList();
        boolean parts = answered.stream().allMatch(one -> isWhole(one.counts()));
        long degrees = options.stream().filter(option -> option.means().isEmpty()).count();
        if (answered.isEmpty() || !parts || degrees > Figure.StackedShares.MOST_OPTIONS) {
            return "";
        }
        return texts.draw(
                new Figure.StackedShares(
                        texts.say("frequencies.figure", field.item().number()),
                        options.stream()
                                .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                                .toList(),
                        answered.stream()
                                .map(one -> new Figure.StackedShares.Line(one.group(), one.counts().n(), one.counts().counts()))
                                .toList()),
                SurveyWords.numbered(field),
                "figur-" + GroupNames.key(field));
    }

    private static boolean isWhole(OptionCounts counts) {
        return counts.counts().stream().mapToInt(Integer::intValue).sum() == counts.n();
    }

    private LineView line(Given given) {
        OptionCounts found = given.counts();
        return new LineView(
                given.group(),
                texts.numbers().count(found.n()),
                found.field().item().options().stream().map(option -> share(found, option)).toList(),
                found.positive().map(texts.numbers()::percent).orElse(FigureTexts.NOTHING),
                mean(found.mean()),
                given.weighted()
                        .filter(weighted -> found.n() > 0)
                        .map(weighted -> new WeightedView(
                                weighted.positiveShare().map(texts.numbers()::percent).orElse(FigureTexts.NOTHING),
                                mean(weighted.mean()),
                                texts.numbers().figure(weighted.effectiveN(), 1)))
                        .orElse(WeightedView.NONE));
    }

    private String mean(Optional<BigFraction> mean) {
        return mean.map(number -> texts.numbers().figure(number, 2)).orElse(FigureTexts.NOTHING);
    }

    private String share(OptionCounts found, AnswerOption option) {
        return found.share(option)
                .map(share -> texts.say(
                        "frequencies.share", texts.numbers().percent(share), texts.numbers().count(share.part())))
                .orElse(FigureTexts.NOTHING);
    }
}
