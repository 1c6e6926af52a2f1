package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws how a question was answered, as far as its numbers are told exactly: what the table only bounds has no bar. */
record AnswerDrawing(Item item, String title, List<AnswerTables.Column> columns) {

    /** Bars for the options where there is one column, else a parted bar for each; empty where nothing can be drawn. */
    Optional<Figure> figure() {
        return columns.size() == 1 && columns.get(0).heading().isEmpty() ? bars(columns.get(0).figure()) : stacked();
    }

    private Optional<Figure> bars(EditionFigure figure) {
        OptionalInt n = SurveyWords.n(figure);
        if (n.isEmpty() || n.getAsInt() == 0 || !(figure.values().get("counts") instanceof Map<?, ?> counts)) {
            return Optional.empty();
        }
        List<Figure.AnswerBars.Bar> bars = new ArrayList<>();
        for (AnswerOption option : item.options()) {
            if (!(counts.get(option.key().value()) instanceof BigDecimal count)) {
                return Optional.empty();
            }
            bars.add(new Figure.AnswerBars.Bar(option.label(), count.intValueExact(), false));
        }
        return Optional.of(new Figure.AnswerBars(title, n.getAsInt(), Optional.empty(), bars));
    }

    private Optional<Figure> stacked() {
        long degrees = item.options().stream().filter(option -> option.means().isEmpty()).count();
        boolean ticked = columns.stream().anyMatch(column -> ShownCounts.isTicked(column.field()));
        List<Figure.StackedShares.Line> lines = new ArrayList<>();
        columns.forEach(column -> SurveyWords.parts(column.figure(), column.field())
                .filter(parts -> SurveyWords.n(column.figure()).getAsInt() > 0)
                .ifPresent(parts -> lines.add(
                        new Figure.StackedShares.Line(column.heading(), SurveyWords.n(column.figure()).getAsInt(), parts))));
        if (ticked || degrees > Figure.StackedShares.MOST_OPTIONS || lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure.StackedShares(
                title,
                item.options().stream()
                        .map(option -> new Figure.StackedShares.Option(option.label(), option.means().isPresent()))
                        .toList(),
                lines));
    }
}
