package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws how a question was answered, where all that is to be drawn may be told exactly. */
final class AnswerFigures {

    private final Material material;

    AnswerFigures(Material material) {
        this.material = material;
    }

    /** Bars of options where there is one line, else a parted bar for each; empty where nothing can be drawn. */
    Optional<Figure> of(Asked asked) {
        return asked.lines().size() == 1 && !asked.ofGroups() ? bars(asked) : stacked(asked);
    }

    private Optional<Figure> bars(Asked asked) {
        Asked.Line line = asked.lines().get(0);
        OptionalInt n = SurveyWords.n(line.figure());
        if (n.isEmpty() || n.getAsInt() == 0 || !(line.figure().values().get("counts") instanceof Map<?, ?> counts)) {
            return Optional.empty();
        }
        List<Figure.AnswerBars.Bar> bars = new ArrayList<>();
        for (AnswerOption option : asked.item().options()) {
            if (!(counts.get(option.key().value()) instanceof BigDecimal count)) {
                return Optional.empty();
            }
            bars.add(new Figure.AnswerBars.Bar(option.label(), count.intValueExact(), false));
        }
        return Optional.of(new Figure.AnswerBars(title(asked), n.getAsInt(), Optional.empty(), bars));
    }

    private Optional<Figure> stacked(Asked asked) {
        List<AnswerOption> options = asked.item().options();
        long degrees = options.stream().filter(option -> option.means().isEmpty()).count();
        boolean ticked = asked.lines().stream().anyMatch(line -> ShownCounts.isTicked(line.field()));
        if (ticked || degrees > Figure.StackedShares.MOST_OPTIONS) {
            return Optional.empty();
        }
        List<Figure.StackedShares.Line> lines = new ArrayList<>();
        asked.lines().forEach(line -> SurveyWords.parts(line.figure(), line.field())
                .filter(parts -> SurveyWords.n(line.figure()).getAsInt() > 0)
                .ifPresent(parts -> lines.add(
                        new Figure.StackedShares.Line(line.name(), SurveyWords.n(line.figure()).getAsInt(), parts))));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure.StackedShares(
                title(asked),
                options.stream()
                        .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                        .toList(),
                lines));
    }

    private String title(Asked asked) {
        return material.text("nationwide.bars", asked.number());
    }
}
