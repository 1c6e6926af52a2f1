package dk.styringsportal.questionnaire.figures;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The key figures of one questionnaire.
 *
 * @param fewUnder a figure behind which stand fewer persons or cases is marked, never hidden: 20 in source 003, line 378
 * @param figures in the order they are shown
 * @param report empty where there is none
 */
public record FigureSheet(
        QuestionnaireVersionId questionnaire, int fewUnder, List<KeyFigure> figures, Optional<ReportPlan> report) {

    /** What its file is called. */
    public static final String FILE = "figures.yaml";

    /** One without a report. */
    public FigureSheet(QuestionnaireVersionId questionnaire, int fewUnder, List<KeyFigure> figures) {
        this(questionnaire, fewUnder, figures, Optional.empty());
    }

    public FigureSheet {
        figures = List.copyOf(figures);
    }

    /** The years whose inhabitants are needed. */
    public Set<Integer> populationYears() {
        Set<Integer> years = new TreeSet<>();
        figures.stream()
                .filter(KeyFigure::needsPopulation)
                .flatMap(figure -> figure.cells().stream())
                .forEach(cell -> cell.year().ifPresent(years::add));
        return years;
    }
}
