package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.PublishedClasses;
import dk.styringsportal.benchmark.edition.PublishedFact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out how a group answered by the classes of a fact, as an edition shows it. */
record TabledViews(FigureTexts texts, GroupNames names, PublishedClasses published, NotShown notShown) {

    /**
     * One question, or a row of it.
     *
     * @param figure a bar for each class that is told exactly; empty where there is nothing to draw
     * @param scale whether it has a positive side and a mean
     */
    public record FieldView(
            String key, String number, String text, String figure, List<String> options, boolean scale, List<LineView> lines) {}

    /**
     * A class, or all, or those of whom nothing is known.
     *
     * @param danish whether the title is the fact's own wording, and that is Danish
     * @param municipalities "12 kommuner"; empty outside classes and where nothing is shown
     * @param withheld why nothing is shown; empty where something is
     * @param kept that it stands as in the edition before; empty where it does not
     */
    public record LineView(
            String title,
            boolean danish,
            String municipalities,
            String n,
            List<String> shares,
            String positive,
            String mean,
            String withheld,
            String kept) {}

    List<PublishedFact> facts() {
        return published.content().tabled();
    }

    QuestionnaireVersion questionnaire() {
        return published.questionnaire();
    }

    /** Those in which options are chosen. */
    List<Theme> themes() {
        return questionnaire().themes().stream()
                .filter(theme -> theme.items().stream().anyMatch(item -> !item.options().isEmpty()))
                .toList();
    }

    List<FieldView> fields(PublishedFact fact, Theme theme, GroupId group) {
        return published.fields(theme, group).stream().map(field -> view(fact, field, group)).toList();
    }

    private FieldView view(PublishedFact fact, Field field, GroupId group) {
        List<LineView> lines = new ArrayList<>();
        List<Figure.StackedShares.Line> bars = new ArrayList<>();
        published.all(field, group).ifPresent(all -> add(lines, bars, field, texts.say("cross.all"), false, all));
        published.of(fact, field, group).forEach(one -> {
            Optional<String> label = one.oneClass().flatMap(oneClass -> fact.label(oneClass, texts.language()));
            String title = label.orElseGet(() -> texts.say(one.oneClass().isPresent() ? "cross.none" : "cross.unknown"));
            add(lines, bars, field, title, label.isPresent() && isDanish(fact), one.figure());
        });
        return new FieldView(
                GroupNames.key(field),
                String.valueOf(field.item().number()),
                GroupNames.inList(field, Optional.of(group)),
                figure(field, bars),
                field.item().options().stream().map(AnswerOption::label).toList(),
                field.hasValues(),
                lines);
    }

    /** Whether the fact's words are Danish on this page. */
    boolean isDanish(PublishedFact fact) {
        return !ReportTexts.isEnglish(texts.language()) || !fact.isIn(texts.language());
    }

    private void add(
            List<LineView> lines, List<Figure.StackedShares.Line> bars, Field field, String title, boolean danish, EditionFigure figure) {
        lines.add(line(field, title, danish, figure));
        SurveyWords.parts(figure, field)
                .filter(parts -> SurveyWords.n(figure).getAsInt() > 0)
                .ifPresent(parts -> bars.add(new Figure.StackedShares.Line(title, SurveyWords.n(figure).getAsInt(), parts)));
    }

    private LineView line(Field field, String title, boolean danish, EditionFigure figure) {
        SurveyWords words = new SurveyWords(texts.language(), notShown.rules());
        boolean exact = SurveyWords.n(figure).isPresent();
        return new LineView(
                title,
                danish,
                figure.number("municipalities").map(n -> texts.say("cross.municipalities", n)).orElse(""),
                exact ? words.answers(figure) : FigureTexts.NOTHING,
                figure.isSuppressed()
                        ? List.of()
                        : field.item().options().stream().map(option -> words.share(figure, option)).toList(),
                exact && figure.number("positiveShare").isPresent() ? words.positive(figure) : FigureTexts.NOTHING,
                figure.number("mean").map(mean -> texts.numbers().figure(mean.doubleValue(), 2)).orElse(FigureTexts.NOTHING),
                figure.isSuppressed() ? notShown.why(figure) : "",
                PublishedClasses.isKept(figure) ? notShown.words().kept() : "");
    }

    /** Bars are compared, so one alone says nothing. */
    private String figure(Field field, List<Figure.StackedShares.Line> bars) {
        List<AnswerOption> options = field.item().options();
        long degrees = options.stream().filter(option -> option.means().isEmpty()).count();
        if (bars.size() < 2 || degrees > Figure.StackedShares.MOST_OPTIONS) {
            return "";
        }
        return texts.draw(
                new Figure.StackedShares(
                        texts.say("frequencies.figure", field.item().number()),
                        options.stream()
                                .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                                .toList(),
                        bars),
                SurveyWords.numbered(field),
                "figur-" + GroupNames.key(field));
    }
}
