package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.questionnaire.AnswerOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars of how a municipality's groups answered a question, each with the nation's under it. */
public final class SurveyBars {

    private SurveyBars() {}

    /** Empty where nothing of the municipality is told exactly, and where several options may be chosen. */
    public static Optional<Figure> of(OwnSurvey survey, OwnSurvey.FieldLine line, ReportTexts texts) {
        List<AnswerOption> options = line.field().item().options();
        long degrees = options.stream().filter(option -> option.means().isEmpty()).count();
        boolean own = line.groups().stream().anyMatch(group -> isDrawn(line, group.own()));
        if (!own || degrees > Figure.StackedShares.MOST_OPTIONS) {
            return Optional.empty();
        }
        List<Figure.StackedShares.Line> bars = new ArrayList<>();
        for (OwnSurvey.GroupLine group : line.groups()) {
            String name = SurveyWords.brief(group.group());
            add(bars, line, name, group.own());
            group.nation().ifPresent(nation -> add(bars, line, texts.text("survey.in.nation", name), nation));
        }
        return Optional.of(new Figure.StackedShares(
                texts.text("survey.bars", String.valueOf(line.field().item().number()), survey.municipality().name()),
                options.stream()
                        .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                        .toList(),
                bars));
    }

    private static boolean isDrawn(OwnSurvey.FieldLine line, EditionFigure figure) {
        return SurveyWords.parts(figure, line.field()).isPresent();
    }

    private static void add(
            List<Figure.StackedShares.Line> bars, OwnSurvey.FieldLine line, String name, EditionFigure figure) {
        SurveyWords.parts(figure, line.field()).ifPresent(parts ->
                bars.add(new Figure.StackedShares.Line(name, SurveyWords.n(figure).getAsInt(), parts)));
    }
}
