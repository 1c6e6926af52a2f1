package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;

/**
 * Lists the figures of an edition from its definition and the stream of its responses. What an edition is to say more is
 * counted by one more {@link FigureCount} here: freezing and verifying both ask this class and nothing else.
 */
final class EditionFigures {

    private final List<FigureCount> counts;

    private EditionFigures(List<FigureCount> counts) {
        this.counts = counts;
    }

    /** @param minimumGroup figures of fewer are suppressed */
    static EditionFigures of(QuestionnaireVersion questionnaire, int minimumGroup) {
        return new EditionFigures(List.of(
                questionnaire.groups().isEmpty()
                        ? new ScoreFigures(questionnaire, minimumGroup)
                        : new GroupFigures(questionnaire, minimumGroup)));
    }

    void add(EditionResponse response) {
        counts.forEach(count -> count.add(response));
    }

    List<EditionFigure> all() {
        return counts.stream().flatMap(count -> count.figures().stream()).toList();
    }

    /** The lines of the file: first which are suppressed, then all. */
    static List<String> lines(List<EditionFigure> figures) {
        return java.util.stream.Stream.concat(
                        figures.stream().filter(EditionFigure::isSuppressed).map(EditionFigure::suppressionLine),
                        figures.stream().map(EditionFigure::line))
                .toList();
    }
}
