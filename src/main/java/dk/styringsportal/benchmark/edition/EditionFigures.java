package dk.styringsportal.benchmark.edition;

import java.util.ArrayList;
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

    /** Of what stands in the head, before any response. */
    static EditionFigures of(EditionHead head) {
        if (!head.questionnaire().groups().isEmpty()) {
            return new EditionFigures(List.of(new GroupFigures(head)));
        }
        List<FigureCount> counts = new ArrayList<>();
        counts.add(new ScoreFigures(head.questionnaire(), head.facts().minimumGroup()));
        head.questionnaire().assessment().ifPresent(form -> counts.add(new AssessmentFigures(head, form)));
        head.keyFigures().ifPresent(basis -> counts.add(new KeyFigureCount(head.questionnaire(), basis)));
        return new EditionFigures(counts);
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
