package dk.styringsportal.benchmark.edition;

import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.agreement.Kappa;
import dk.styringsportal.statistics.interval.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What assessors made of municipalities, as an edition says it.
 *
 * @param questionnaire what the edition counts
 */
public record PublishedAssessments(QuestionnaireVersion questionnaire, EditionContent content) {

    static final String KIND = "assessment";

    /**
     * How many municipalities have each value in a theme by a criterion.
     *
     * @param counts in the order of the form's options; empty where too few municipalities have a settled value
     */
    public record Settled(Criterion criterion, Theme theme, Optional<List<Integer>> counts) {}

    /** A line for each theme; none where nothing is assessed. */
    public List<Settled> settled(Criterion criterion) {
        return questionnaire.themes().stream()
                .flatMap(theme -> content
                        .figure(KIND, Map.of("criterion", criterion.key().value(), "theme", theme.number()))
                        .map(figure -> new Settled(criterion, theme, counts(figure)))
                        .stream())
                .toList();
    }

    private Optional<List<Integer>> counts(EditionFigure figure) {
        return figure.values().get(OptionFigure.COUNTS) instanceof Map<?, ?> counts
                ? Optional.of(questionnaire.assessment().orElseThrow().options().stream()
                        .map(option -> ((BigDecimal) counts.get(option.key().value())).intValueExact())
                        .toList())
                : Optional.empty();
    }

    /** How far two agreed, where enough municipalities were rated: first over all themes, then in each. */
    public List<Agreement> agreement() {
        return content.figures().stream()
                .filter(figure -> figure.kind().equals("agreement"))
                .map(PublishedAssessments::agreement)
                .toList();
    }

    private static Agreement agreement(EditionFigure figure) {
        int n = figure.count("n");
        int equal = figure.count("equal");
        Object theme = figure.keys().get("theme");
        return new Agreement(
                new CriterionKey((String) figure.keys().get("criterion")),
                theme == null ? OptionalInt.empty() : OptionalInt.of(((BigDecimal) theme).intValueExact()),
                n,
                equal,
                figure.count("unrated"),
                figure.number("kappa").map(kappa -> new Kappa(
                        kappa.doubleValue(), interval(figure, "kappa").orElseThrow(), (double) equal / n, n)),
                figure.number("alpha").map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                interval(figure, "alpha"));
    }

    private static Optional<Interval> interval(EditionFigure figure, String name) {
        return figure.number(name + "Low")
                .map(low -> new Interval(low.doubleValue(), figure.number(name + "High").orElseThrow().doubleValue()));
    }
}
