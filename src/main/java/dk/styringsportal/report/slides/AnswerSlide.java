package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.data.EditionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How municipalities answered a question: a bar for each option, or for a matrix a bar for each row. */
final class AnswerSlide {

    private static final int MOST_BARS = 10;
    private static final int MOST_ROWS_OF_BARS = 24;

    private final EditionContent content;
    private final Item item;
    private final SurveyWords words;
    private final SlidePages pages;

    /** @param item one with options */
    AnswerSlide(EditionContent content, Item item, SurveyWords words, SlidePages pages) {
        this.content = content;
        this.item = item;
        this.words = words;
        this.pages = pages;
    }

    void add() {
        if (item.rows().isEmpty()) {
            figure(Optional.empty()).ifPresent(this::options);
        } else {
            rows();
        }
    }

    private Optional<EditionFigure> figure(Optional<Row> row) {
        Map<String, Object> keys = new HashMap<>(Map.of("item", item.code().value()));
        row.ifPresent(one -> keys.put("row", one.key().value()));
        return content.figure("options", keys);
    }

    private void options(EditionFigure figure) {
        String title = EditionNames.question(item);
        if (figure.isSuppressed()) {
            pages.text(title, words.withheld(figure).stream().toList());
            return;
        }
        List<Chart.Category> categories = new ArrayList<>();
        List<Optional<Chart.Value>> values = new ArrayList<>();
        for (AnswerOption option : item.options()) {
            categories.add(new Chart.Category(ChartLabels.brief(option.label())));
            values.add(OptionShares.of(figure, option, words));
        }
        OptionShares.none(figure).ifPresent(none -> {
            categories.add(new Chart.Category(SlideWords.say("none")));
            values.add(Optional.of(none));
        });
        Chart chart = new Chart(
                Chart.Kind.BARS,
                Chart.Unit.SHARE,
                categories,
                List.of(new Chart.Series(SlideWords.say("series.share"), false, values)));
        pages.chart(title, chart, MOST_BARS, List.of(
                SlideWords.say("note.share.municipalities", words.answers(figure))));
    }

    private void rows() {
        List<Chart.Category> categories = new ArrayList<>();
        List<EditionFigure> figures = new ArrayList<>();
        boolean whole = true;
        for (Row row : item.rows()) {
            Optional<EditionFigure> figure = figure(Optional.of(row));
            if (figure.isPresent()) {
                figures.add(figure.get());
                categories.add(category(row, figure.get()));
                whole &= figure.get().isSuppressed()
                        || SurveyWords.parts(figure.get(), new Field(item, Optional.of(row))).isPresent();
            }
        }
        if (figures.isEmpty()) {
            return;
        }
        List<Chart.Series> series = item.options().stream()
                .map(option -> new Chart.Series(
                        option.label(),
                        option.means().isPresent(),
                        figures.stream().map(figure -> OptionShares.of(figure, option, words)).toList()))
                .toList();
        Chart chart = new Chart(whole ? Chart.Kind.STACKED : Chart.Kind.BARS, Chart.Unit.SHARE, categories, series);
        int most = whole ? MOST_BARS : Math.max(2, MOST_ROWS_OF_BARS / series.size());
        pages.chart(EditionNames.question(item), chart, most, List.of(SlideWords.say("note.share.rows")));
    }

    private Chart.Category category(Row row, EditionFigure figure) {
        String label = ChartLabels.brief(row.label());
        return new Chart.Category(words.withheld(figure)
                .map(why -> SlideWords.say("category.none", label, why))
                .orElseGet(() -> SlideWords.say("category.n", label, words.answers(figure))));
    }
}
