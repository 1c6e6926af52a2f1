package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.report.data.PublishedEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slides of a questionnaire that municipalities answer themselves: points by theme and question, and how each was answered. */
final class ScoreSlides {

    /** Questions at each end of the scale. */
    private static final int ENDS = 5;

    private static final int MOST_BARS = 9;
    private static final List<String> SUMMARY = List.of("mean", "median", "q1", "q3");
    private static final String MEAN = "mean";

    private final PublishedEdition published;
    private final EditionContent content;
    private final SlidePages pages;
    private final Numbers numbers = Numbers.in(ReportTexts.DANISH);
    private final SurveyWords words;

    /** A question with its figure. */
    private record Scored(Item item, EditionFigure figure) {

        double mean() {
            return figure.number(MEAN).orElseThrow().doubleValue();
        }
    }

    ScoreSlides(PublishedEdition published, SlidePages pages) {
        this.published = published;
        this.content = published.content();
        this.pages = pages;
        this.words = new SurveyWords(
                ReportTexts.DANISH,
                DisclosureRules.withMinimum(content.facts().minimumGroup()));
    }

    void addAll() {
        overview();
        for (Theme theme : published.questionnaire().themes()) {
            theme(theme);
        }
        published.questionnaire().assessment().ifPresent(form ->
                new AssessmentSlides(content, form, published.questionnaire().themes(), words, pages).addAll());
        ends();
    }

    private void overview() {
        List<Chart.Category> categories = new ArrayList<>();
        List<Optional<Chart.Value>> values = new ArrayList<>();
        List<Block.TableRow> rows = new ArrayList<>();
        content.figure("total", Map.of()).ifPresent(figure ->
                point(SlideWords.say("total"), figure, categories, values, rows));
        published.questionnaire().themes().forEach(theme -> content.figure("theme", Map.of("theme", theme.number()))
                .ifPresent(figure -> point(EditionNames.theme(theme), figure, categories, values, rows)));
        if (categories.isEmpty()) {
            return;
        }
        points(SlideWords.say("points.themes"), categories, values);
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(SlideWords.say("column.theme"), 5, false), new Block.Column(SlideWords.say("column.n"), 1, true)));
        SUMMARY.forEach(measure -> columns.add(new Block.Column(SlideWords.say("column." + measure), 1.6, true)));
        pages.table(
                SlideWords.say("points.table"),
                new Block.Table(Optional.empty(), columns, rows),
                List.of(SlideWords.say("note.points"), SlideWords.say("note.quartiles")));
    }

    private void point(
            String label,
            EditionFigure figure,
            List<Chart.Category> categories,
            List<Optional<Chart.Value>> values,
            List<Block.TableRow> rows) {
        categories.add(category(label, figure));
        values.add(mean(figure));
        List<Block.Cell> cells = new ArrayList<>(List.of(new Block.Cell(words.answers(figure), false)));
        SUMMARY.forEach(measure -> cells.add(new Block.Cell(
                figure.number(measure).map(number -> numbers.points(number.doubleValue())).orElseGet(() -> withheld(figure)), false)));
        rows.add(new Block.TableRow(label, cells));
    }

    private Chart.Category category(String label, EditionFigure figure) {
        return new Chart.Category(figure.isSuppressed()
                ? SlideWords.say("category.none", ChartLabels.brief(label), withheld(figure))
                : SlideWords.say("category.n", ChartLabels.brief(label), words.answers(figure)));
    }

    private Optional<Chart.Value> mean(EditionFigure figure) {
        return figure.number(MEAN).map(mean -> new Chart.Value(mean.doubleValue(), numbers.points(mean.doubleValue())));
    }

    private String withheld(EditionFigure figure) {
        return words.withheld(figure).orElse("–");
    }

    private void points(String title, List<Chart.Category> categories, List<Optional<Chart.Value>> values) {
        Chart chart = new Chart(
                Chart.Kind.BARS,
                Chart.Unit.POINTS,
                categories,
                List.of(new Chart.Series(SlideWords.say("series.mean"), false, values)));
        pages.chart(title, chart, MOST_BARS, List.of(SlideWords.say("note.points"), SlideWords.say("note.n.municipalities")));
    }

    private void theme(Theme theme) {
        String name = EditionNames.theme(theme);
        List<Chart.Category> categories = new ArrayList<>();
        List<Optional<Chart.Value>> values = new ArrayList<>();
        theme.items().forEach(item -> figure(item).ifPresent(figure -> {
            categories.add(category(EditionNames.question(item), figure));
            values.add(mean(figure));
        }));
        if (!categories.isEmpty()) {
            points(SlideWords.say("points.theme", name), categories, values);
        }
        pages.text(
                SlideWords.say("commentary.theme", name),
                content.commentary().to(String.valueOf(theme.number())).stream().toList());
        theme.items().stream()
                .filter(item -> !item.options().isEmpty())
                .forEach(item -> new AnswerSlide(content, item, words, pages).add());
    }

    private Optional<EditionFigure> figure(Item item) {
        return content.figure("item", Map.of("item", item.code().value()));
    }

    /** Of equal means the one that comes first in the questionnaire. */
    private void ends() {
        List<Scored> scored = published.questionnaire().questions().stream()
                .flatMap(item -> figure(item).filter(figure -> !figure.isSuppressed()).map(figure -> new Scored(item, figure)).stream())
                .toList();
        if (scored.size() > ENDS) {
            Comparator<Scored> lowestFirst = Comparator.comparingDouble(Scored::mean);
            end("top", scored.stream().sorted(lowestFirst.reversed()).limit(ENDS).toList());
            end("bottom", scored.stream().sorted(lowestFirst).limit(ENDS).toList());
        }
    }

    private void end(String which, List<Scored> scored) {
        List<Block.Column> columns = List.of(
                new Block.Column(SlideWords.say("column.question"), 7, false),
                new Block.Column(SlideWords.say("column.mean"), 1.6, true),
                new Block.Column(SlideWords.say("column.n"), 1, true));
        List<Block.TableRow> rows = scored.stream()
                .map(one -> new Block.TableRow(
                        EditionNames.question(one.item()),
                        List.of(
                                new Block.Cell(numbers.points(one.mean()), false),
                                new Block.Cell(words.answers(one.figure()), false))))
                .toList();
        pages.table(
                SlideWords.say("points." + which),
                new Block.Table(Optional.empty(), columns, rows),
                List.of(SlideWords.say("note.points"), SlideWords.say("note.n.municipalities")));
    }
}
