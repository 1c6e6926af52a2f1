package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
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
    private final SurveyWords words;
    private final SlidePages pages;
    private final Map<RespondentGroup, EditionFigure> figures = new LinkedHashMap<>();

    GroupAnswers(
            EditionContent content, QuestionnaireVersion questionnaire, Field field, SurveyWords words, SlidePages pages) {
        this.field = field;
        this.words = words;
        this.pages = pages;
        questionnaire.groups().forEach(group ->
                figure(content, field, group).ifPresent(figure -> figures.put(group, figure)));
    }

    static Optional<EditionFigure> figure(EditionContent content, Field field, RespondentGroup group) {
        Map<String, Object> keys = new HashMap<>(Map.of("item", field.item().code().value(), "group", group.id().value()));
        field.row().ifPresent(row -> keys.put("row", row.key().value()));
        return content.figure("options", keys);
    }

    /** Nothing for a question that is put to no group. */
    void add() {
        if (figures.isEmpty()) {
            return;
        }
        String title = field.row()
                .map(row -> SlideWords.say("question.row", EditionNames.question(field.item()), row.label()))
                .orElseGet(() -> EditionNames.question(field.item()));
        if (figures.values().stream().noneMatch(this::isTold)) {
            table(title);
        } else if (figures.values().stream().filter(this::isTold).allMatch(figure -> SurveyWords.parts(figure, field).isPresent())) {
            pages.chart(title, stacked(), MOST_GROUPS, List.of(SlideWords.say("note.share.groups")));
        } else {
            Chart chart = ticks();
            pages.chart(title, chart, Math.max(2, MOST_BARS / chart.series().size()), notes());
        }
    }

    /** Whether each of its numbers is told exactly. */
    private boolean isTold(EditionFigure figure) {
        return field.item().options().stream().allMatch(option -> OptionShares.of(figure, option, words).isPresent());
    }

    private Chart stacked() {
        List<Chart.Category> categories = new ArrayList<>();
        figures.forEach((group, figure) -> categories.add(new Chart.Category(
                isTold(figure) ? withN(group, figure) : SlideWords.say("category.none", SurveyWords.brief(group), untold(figure)))));
        List<Chart.Series> series = field.item().options().stream()
                .map(option -> new Chart.Series(
                        option.label(),
                        option.means().isPresent(),
                        figures.values().stream().map(figure -> value(figure, option)).toList()))
                .toList();
        return new Chart(Chart.Kind.STACKED, Chart.Unit.SHARE, categories, series);
    }

    private Chart ticks() {
        List<Chart.Series> series = new ArrayList<>();
        figures.forEach((group, figure) -> {
            if (isTold(figure)) {
                series.add(new Chart.Series(
                        withN(group, figure),
                        false,
                        field.item().options().stream().map(option -> value(figure, option)).toList()));
            }
        });
        List<Chart.Category> categories = field.item().options().stream()
                .map(option -> new Chart.Category(ChartLabels.brief(option.label())))
                .toList();
        return new Chart(Chart.Kind.BARS, Chart.Unit.SHARE, categories, series);
    }

    private Optional<Chart.Value> value(EditionFigure figure, AnswerOption option) {
        return isTold(figure) ? OptionShares.of(figure, option, words) : Optional.empty();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(SlideWords.say("note.share.ticks")));
        figures.forEach((group, figure) -> {
            if (!isTold(figure)) {
                notes.add(SlideWords.say("note.group", SurveyWords.brief(group), untold(figure)));
            }
        });
        return notes;
    }

    private void table(String title) {
        List<Block.TableRow> rows = new ArrayList<>();
        figures.forEach((group, figure) -> rows.add(new Block.TableRow(group.title(), List.of(new Block.Cell(untold(figure), false)))));
        List<Block.Column> columns = List.of(
                new Block.Column(SlideWords.say("column.group"), 3, false), new Block.Column(SlideWords.say("column.answer"), 5, false));
        pages.table(title, new Block.Table(Optional.empty(), columns, rows), List.of(SlideWords.say("note.share.groups")));
    }

    private static String withN(RespondentGroup group, EditionFigure figure) {
        return SlideWords.say(
                "category.n", SurveyWords.brief(group), String.valueOf(SurveyWords.n(figure).orElseThrow()));
    }

    /** "Vises ikke – færre end 5 svar"; where nearly all answered alike, the bounds that are told. */
    private String untold(EditionFigure figure) {
        return words.withheld(figure).orElseGet(() -> bounds(figure).orElseGet(() -> SlideWords.say("withheld")));
    }

    private Optional<String> bounds(EditionFigure figure) {
        return field.item().options().stream()
                .filter(option -> figure.values().get("counts") instanceof Map<?, ?> counts
                        && counts.get(option.key().value()) instanceof String)
                .map(option -> SlideWords.say("bounded", option.label(), words.share(figure, option)))
                .reduce((some, more) -> some + ", " + more);
    }
}
