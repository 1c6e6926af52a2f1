package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.benchmark.survey.Relation;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.correlation.Correlation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether overall ratings, and what assessors settled, go with population and index, as an edition says it.
 *
 * @param questionnaire what the edition counts
 */
public record PublishedRelations(QuestionnaireVersion questionnaire, EditionContent content) {

    static final String KIND = "correlation";

    /**
     * A rating and a background variable.
     *
     * @param told empty where the edition withholds it
     */
    public record Line(Rated rated, Variable background, Optional<Relation> told) {}

    /** All that could be told, in the order of the questionnaire; none where no overall question is asked and nothing assessed. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Rated rated : rated()) {
            for (Variable background : Variable.values()) {
                lines.add(new Line(rated, background, told(rated, background)));
            }
        }
        return lines;
    }

    private List<Rated> rated() {
        List<Rated> rated = new ArrayList<>();
        PublishedSurvey survey = new PublishedSurvey(questionnaire, content);
        Field.of(questionnaire).stream()
                .filter(field -> field.hasValues() && field.item().isOverall())
                .forEach(field -> survey.groups().stream()
                        .filter(field::isPutTo)
                        .forEach(group -> rated.add(new Rated.Answered(field, group))));
        questionnaire.assessment().ifPresent(form -> rated.addAll(assessed(form)));
        return rated;
    }

    private List<Rated> assessed(AssessmentForm form) {
        List<Rated> rated = new ArrayList<>();
        form.criteria().forEach(criterion -> questionnaire.themes().stream()
                .filter(theme -> isAssessed(criterion, theme))
                .forEach(theme -> rated.add(new Rated.Assessed(criterion, theme, form))));
        return rated;
    }

    /** Themes that nobody was rated in are no hidden relation. */
    private boolean isAssessed(AssessmentForm.Criterion criterion, Theme theme) {
        return content.figure(PublishedAssessments.KIND, Map.of("criterion", criterion.key().value(), "theme", theme.number()))
                .filter(figure -> !figure.isSuppressed())
                .isPresent();
    }

    private Optional<Relation> told(Rated rated, Variable background) {
        Map<String, Object> keys = new HashMap<>(SurveyFigure.keys(rated));
        keys.put("background", background.name().toLowerCase(Locale.ROOT));
        return content.figure(KIND, keys).map(figure -> relation(figure, rated, background));
    }

    private static Relation relation(EditionFigure figure, Rated rated, Variable background) {
        int n = figure.count("n");
        return new Relation(
                rated,
                background,
                n,
                correlation(figure, "spearman", n),
                correlation(figure, "pearson", n),
                figure.number("pHolm").map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                figure.number("robust").orElseThrow().signum() > 0);
    }

    private static Optional<Correlation> correlation(EditionFigure figure, String name, int n) {
        return figure.number(name)
                .map(value -> new Correlation(n, value.doubleValue(), figure.number(name + "P").orElseThrow().doubleValue()));
    }
}
