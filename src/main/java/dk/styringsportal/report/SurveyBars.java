package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars of how a municipality's groups answered a question, each with the nation's under it. Where boxes are ticked, the options are no
 * parts of one whole: each has a bar of its own, of all who answered.
 */
public final class SurveyBars {

    private SurveyBars() {}

    /** Empty where nothing of the municipality is told exactly, and where there are more options than shades. */
    public static Optional<Figure> of(OwnSurvey survey, OwnSurvey.FieldLine line, ReportTexts texts) {
        List<Bar> bars = bars(line, texts);
        if (bars.stream().noneMatch(Bar::own)) {
            return Optional.empty();
        }
        String title = texts.text("survey.bars", String.valueOf(line.field().item().number()), survey.municipality().name());
        List<AnswerOption> options = line.field().item().options();
        if (ShownCounts.isTicked(line.field())) {
            return Optional.of(new Figure.Multiples(title, bars.stream().map(bar -> ticked(bar, options)).toList()));
        }
        long degrees = options.stream().filter(option -> option.means().isEmpty()).count();
        return degrees > Figure.StackedShares.MOST_OPTIONS ? Optional.empty() : Optional.of(stacked(title, bars, options));
    }

    /**
     * How one group answered, here or in the nation.
     *
     * @param counts in the options' order
     */
    private record Bar(String name, boolean own, int n, List<Integer> counts) {}

    private static List<Bar> bars(OwnSurvey.FieldLine line, ReportTexts texts) {
        List<Bar> bars = new ArrayList<>();
        for (OwnSurvey.GroupLine group : line.groups()) {
            String name = SurveyWords.brief(group.group());
            bar(line, name, true, group.own()).ifPresent(bars::add);
            group.nation().flatMap(nation -> bar(line, texts.text("survey.in.nation", name), false, nation)).ifPresent(bars::add);
        }
        return bars;
    }

    private static Optional<Bar> bar(OwnSurvey.FieldLine line, String name, boolean own, EditionFigure figure) {
        return SurveyWords.counts(figure, line.field())
                .map(counts -> new Bar(name, own, SurveyWords.n(figure).getAsInt(), counts))
                .filter(bar -> bar.n() > 0);
    }

    private static Figure stacked(String title, List<Bar> bars, List<AnswerOption> options) {
        return new Figure.StackedShares(
                title,
                options.stream()
                        .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                        .toList(),
                bars.stream().map(bar -> new Figure.StackedShares.Line(bar.name(), bar.n(), bar.counts())).toList());
    }

    private static Figure ticked(Bar bar, List<AnswerOption> options) {
        List<Figure.Shares.Line> lines = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            lines.add(new Figure.Shares.Line(options.get(i).label(), Optional.of(new Share(bar.counts().get(i), bar.n()))));
        }
        return new Figure.Shares(bar.name(), lines);
    }
}
