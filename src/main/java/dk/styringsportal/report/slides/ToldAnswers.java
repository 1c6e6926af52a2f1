package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.report.SurveyWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a question was answered, as slides say it: in numbers where each of them is told exactly, else in words. */
record ToldAnswers(Field field, SurveyWords words) {

    /** Some of those who answered. @param name what they are called */
    record Line(String name, EditionFigure figure) {}

    /** Whether each of the figure's numbers is told exactly. */
    boolean isTold(EditionFigure figure) {
        return field.item().options().stream().allMatch(option -> OptionShares.of(figure, option, words).isPresent());
    }

    Optional<Chart.Value> value(EditionFigure figure, AnswerOption option) {
        return isTold(figure) ? OptionShares.of(figure, option, words) : Optional.empty();
    }

    /** "Ledere (N = 40)" of a figure that is told. */
    static String withN(String name, EditionFigure figure) {
        return SlideWords.say("category.n", name, String.valueOf(SurveyWords.n(figure).orElseThrow()));
    }

    /** "Vises ikke – færre end 5 svar"; where nearly all answered alike, the bounds that are told. */
    String untold(EditionFigure figure) {
        return words.withheld(figure).orElseGet(() -> bounds(figure).orElseGet(() -> SlideWords.say("withheld")));
    }

    private Optional<String> bounds(EditionFigure figure) {
        return field.item().options().stream()
                .filter(option -> figure.values().get("counts") instanceof Map<?, ?> counts
                        && counts.get(option.key().value()) instanceof String)
                .map(option -> SlideWords.say("bounded", option.label(), words.share(figure, option)))
                .reduce((some, more) -> some + ", " + more);
    }

    /** A parted bar for each of these; none where it is not told. */
    Chart stacked(List<Line> lines) {
        List<Chart.Category> categories = lines.stream().map(line -> new Chart.Category(label(line))).toList();
        List<Chart.Series> series = field.item().options().stream()
                .map(option -> new Chart.Series(
                        option.label(),
                        option.means().isPresent(),
                        lines.stream().map(line -> value(line.figure(), option)).toList()))
                .toList();
        return new Chart(Chart.Kind.STACKED, Chart.Unit.SHARE, categories, series);
    }

    private String label(Line line) {
        return isTold(line.figure())
                ? withN(line.name(), line.figure())
                : SlideWords.say("category.none", line.name(), untold(line.figure()));
    }
}
