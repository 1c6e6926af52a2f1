package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import dk.styringsportal.report.data.EditionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How groups answered a question: where one option is chosen, a parted bar for each group; where several are ticked, bars for each
 * option. A group whose answers are not told exactly has no bar, and why stands in words.
 */
final class GroupAnswers {

    private static final int MOST_GROUPS = 10;
    private static final int MOST_BARS = 24;

    private final Field field;
    private final ToldAnswers told;
    private final SlidePages pages;
    private final Map<RespondentGroup, EditionFigure> figures = new LinkedHashMap<>();

    GroupAnswers(
            EditionContent content, QuestionnaireVersion questionnaire, Field field, SurveyWords words, SlidePages pages) {
        this.field = field;
        this.told = new ToldAnswers(field, words);
        this.pages = pages;
        questionnaire.groups().forEach(group ->
                figure(content, field, group).ifPresent(figure -> figures.put(group, figure)));
    }

    static Optional<EditionFigure> figure(EditionContent content, Field field, RespondentGroup group) {
        Map<String, Object> keys = new HashMap<>(Map.of("item", field.item().code().value(), "group", group.id().value()));
        field.row().ifPresent(row -> keys.put("row", row.key().value()));
        return content.figure("options", keys);
    }

    /** Whether there is not a number of any of the groups that it is put to; false where it is put to none. */
    boolean isWithheld() {
        return !figures.isEmpty() && figures.values().stream().allMatch(EditionFigure::isSuppressed);
    }

    /** Which groups' answers are withheld, and why. */
    Unshown unshown() {
        Unshown unshown = new Unshown(ReportTexts.in(ReportTexts.DANISH));
        figures.forEach((group, figure) ->
                told.words().withheld(figure).ifPresent(reason -> unshown.add(SurveyWords.brief(group), reason)));
        return unshown;
    }

    /** Nothing for a question that is put to no group. */
    void add() {
        if (figures.isEmpty()) {
            return;
        }
        String title = field.row()
                .map(row -> SlideWords.say("question.row", EditionNames.question(field.item()), row.label()))
                .orElseGet(() -> EditionNames.question(field.item()));
        if (figures.values().stream().noneMatch(told::isTold)) {
            table(title);
        } else if (figures.values().stream().filter(told::isTold).allMatch(figure -> SurveyWords.parts(figure, field).isPresent())) {
            pages.chart(title, stacked(), MOST_GROUPS, List.of(SlideWords.say("note.share.groups")));
        } else {
            Chart chart = ticks();
            pages.chart(title, chart, Math.max(2, MOST_BARS / chart.series().size()), notes());
        }
    }

    private Chart stacked() {
        return told.stacked(figures.entrySet().stream()
                .map(entry -> new ToldAnswers.Line(SurveyWords.brief(entry.getKey()), entry.getValue()))
                .toList());
    }

    private Chart ticks() {
        List<Chart.Series> series = new ArrayList<>();
        figures.forEach((group, figure) -> {
            if (told.isTold(figure)) {
                series.add(new Chart.Series(
                        ToldAnswers.withN(SurveyWords.brief(group), figure),
                        false,
                        field.item().options().stream().map(option -> told.value(figure, option)).toList()));
            }
        });
        List<Chart.Category> categories = field.item().options().stream()
                .map(option -> new Chart.Category(ChartLabels.brief(option.label())))
                .toList();
        return new Chart(Chart.Kind.BARS, Chart.Unit.SHARE, categories, series);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(SlideWords.say("note.share.ticks")));
        figures.forEach((group, figure) -> {
            if (!told.isTold(figure)) {
                notes.add(SlideWords.say("note.group", SurveyWords.brief(group), told.untold(figure)));
            }
        });
        return notes;
    }

    private void table(String title) {
        List<Block.TableRow> rows = new ArrayList<>();
        figures.forEach((group, figure) ->
                rows.add(new Block.TableRow(group.title(), List.of(new Block.Cell(told.untold(figure), false)))));
        List<Block.Column> columns = List.of(
                new Block.Column(SlideWords.say("column.group"), 3, false), new Block.Column(SlideWords.say("column.answer"), 5, false));
        pages.table(title, new Block.Table(Optional.empty(), columns, rows), List.of(SlideWords.say("note.share.groups")));
    }
}
