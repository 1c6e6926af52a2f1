package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.data.EditionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What assessors rated municipalities, a slide for each criterion with a parted bar for each theme. */
final class AssessmentSlides {

    private static final int MOST_THEMES = 10;

    private final EditionContent content;
    private final AssessmentForm form;
    private final List<Theme> themes;
    private final SurveyWords words;
    private final SlidePages pages;

    AssessmentSlides(EditionContent content, AssessmentForm form, List<Theme> themes, SurveyWords words, SlidePages pages) {
        this.content = content;
        this.form = form;
        this.themes = themes;
        this.words = words;
        this.pages = pages;
    }

    void addAll() {
        form.criteria().forEach(this::add);
    }

    private void add(AssessmentForm.Criterion criterion) {
        List<Chart.Category> categories = new ArrayList<>();
        List<EditionFigure> figures = new ArrayList<>();
        for (Theme theme : themes) {
            content.figure("assessment", Map.of("criterion", criterion.key().value(), "theme", theme.number())).ifPresent(figure -> {
                figures.add(figure);
                categories.add(category(EditionNames.theme(theme), figure));
            });
        }
        if (figures.isEmpty()) {
            return;
        }
        List<Chart.Series> series = form.options().stream()
                .map(option -> new Chart.Series(
                        option.label(),
                        option.value().isEmpty(),
                        figures.stream().map(figure -> OptionShares.of(figure, option, words)).toList()))
                .toList();
        pages.chart(
                SlideWords.say("assessment", criterion.label()),
                new Chart(Chart.Kind.STACKED, Chart.Unit.SHARE, categories, series),
                MOST_THEMES,
                List.of(criterion.text(), SlideWords.say("note.assessment")));
    }

    private Chart.Category category(String theme, EditionFigure figure) {
        Optional<String> why = words.withheld(figure);
        return new Chart.Category(why.map(text -> SlideWords.say("category.none", ChartLabels.brief(theme), text))
                .orElseGet(() -> SlideWords.say("category.n", ChartLabels.brief(theme), words.answers(figure))));
    }
}
