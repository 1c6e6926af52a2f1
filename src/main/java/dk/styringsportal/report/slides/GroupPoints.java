package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.data.EditionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of groups by theme, as chart and as table. */
final class GroupPoints {

    private static final int MOST_BARS = 24;

    private final EditionContent content;
    private final QuestionnaireVersion questionnaire;
    private final SlidePages pages;
    private final Numbers numbers = Numbers.in(ReportTexts.DANISH);

    GroupPoints(EditionContent content, QuestionnaireVersion questionnaire, SlidePages pages) {
        this.content = content;
        this.questionnaire = questionnaire;
        this.pages = pages;
    }

    /** Nothing where no group has points in any theme. */
    void add() {
        List<Chart.Series> series = questionnaire.groups().stream()
                .map(group -> new Chart.Series(
                        SurveyWords.brief(group),
                        false,
                        questionnaire.themes().stream().map(theme -> value(theme, group)).toList()))
                .filter(one -> one.values().stream().anyMatch(Optional::isPresent))
                .toList();
        if (series.isEmpty()) {
            return;
        }
        List<Chart.Category> categories = questionnaire.themes().stream()
                .map(theme -> new Chart.Category(ChartLabels.brief(EditionNames.theme(theme))))
                .toList();
        pages.chart(
                SlideWords.say("points.groups"),
                new Chart(Chart.Kind.BARS, Chart.Unit.POINTS, categories, series),
                Math.max(2, MOST_BARS / series.size()),
                List.of(SlideWords.say("note.points"), SlideWords.say("note.groups.missing")));
        table();
    }

    private void table() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(SlideWords.say("column.theme"), 3, false)));
        questionnaire.groups().forEach(group -> columns.add(new Block.Column(SurveyWords.brief(group), 2, true)));
        List<Block.TableRow> rows = questionnaire.themes().stream()
                .map(theme -> new Block.TableRow(
                        EditionNames.theme(theme),
                        questionnaire.groups().stream().map(group -> new Block.Cell(words(theme, group), false)).toList()))
                .toList();
        pages.table(
                SlideWords.say("points.table"),
                new Block.Table(Optional.empty(), columns, rows),
                List.of(SlideWords.say("note.points")));
    }

    private Optional<EditionFigure> figure(Theme theme, RespondentGroup group) {
        return content.figure("themeScore", Map.of("theme", theme.number(), "group", group.id().value()));
    }

    private Optional<Chart.Value> value(Theme theme, RespondentGroup group) {
        return figure(theme, group)
                .flatMap(figure -> figure.number("points"))
                .map(points -> new Chart.Value(points.doubleValue(), numbers.points(points.doubleValue())));
    }

    private String words(Theme theme, RespondentGroup group) {
        return value(theme, group)
                .map(Chart.Value::words)
                .orElseGet(() -> SlideWords.say(ThemeScore.isGiven(questionnaire, theme, group.id()) ? "withheld" : "notAsked"));
    }
}
