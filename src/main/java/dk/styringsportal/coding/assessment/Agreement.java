package dk.styringsportal.coding.assessment;

import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.statistics.agreement.AgreementTable;
import dk.styringsportal.statistics.agreement.Kappa;
import dk.styringsportal.statistics.agreement.KappaWeights;
import dk.styringsportal.statistics.agreement.KrippendorffAlpha;
import dk.styringsportal.statistics.agreement.Metric;
import dk.styringsportal.statistics.agreement.Ratings;
import dk.styringsportal.statistics.interval.Bootstrap;
import dk.styringsportal.statistics.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How far the two assessors agreed by one criterion. A pair in which one of them said that it cannot be rated has no place on the
 * scale: it is counted apart and is in neither coefficient.
 *
 * @param theme empty for all themes together
 * @param n pairs on the scale
 * @param equal how many of them are equal
 * @param unrated pairs in which at least one said that it cannot be rated
 * @param kappa quadratically weighted, with its interval; empty where chance would have given the same
 * @param alpha Krippendorff's, ordinal; empty likewise
 * @param alphaInterval by drawing municipalities' themes with a fixed seed; over all themes alone
 */
public record Agreement(
        CriterionKey criterion,
        OptionalInt theme,
        int n,
        int equal,
        int unrated,
        Optional<Kappa> kappa,
        OptionalDouble alpha,
        Optional<Interval> alphaInterval) {

    /** Kept, so that the interval can be computed again. */
    private static final long SEED = 20_140_201L;

    /** Each criterion over all themes, and after that in each theme in which both have rated anybody. */
    public static List<Agreement> all(AssessmentForm form, List<Outcome> outcomes) {
        return form.criteria().stream()
                .flatMap(criterion -> of(form, criterion, outcomes))
                .toList();
    }

    private static Stream<Agreement> of(AssessmentForm form, Criterion criterion, List<Outcome> outcomes) {
        List<Outcome> own = outcomes.stream()
                .filter(outcome -> outcome.criterion().equals(criterion.key()))
                .sorted()
                .toList();
        TreeSet<Integer> themes = new TreeSet<>();
        own.forEach(outcome -> themes.add(outcome.subject().theme()));
        List<Agreement> found = new ArrayList<>(List.of(of(form, criterion.key(), OptionalInt.empty(), own)));
        themes.forEach(theme -> found.add(of(
                form,
                criterion.key(),
                OptionalInt.of(theme),
                own.stream().filter(outcome -> outcome.subject().theme() == theme).toList())));
        return found.stream();
    }

    private static Agreement of(AssessmentForm form, CriterionKey criterion, OptionalInt theme, List<Outcome> all) {
        List<OptionKey> scale = form.scale();
        List<Outcome> pairs = all.stream()
                .filter(outcome -> scale.contains(outcome.first()) && scale.contains(outcome.second()))
                .toList();
        AgreementTable table = AgreementTable.of(
                scale,
                pairs.stream().map(Outcome::first).toList(),
                pairs.stream().map(Outcome::second).toList());
        Ratings ratings = new Ratings(pairs.stream()
                .map(outcome -> List.of(value(form, outcome.first()), value(form, outcome.second())))
                .toList());
        return new Agreement(
                criterion,
                theme,
                pairs.size(),
                (int) pairs.stream().filter(Outcome::isAgreed).count(),
                all.size() - pairs.size(),
                Kappa.of(table, KappaWeights.QUADRATIC),
                KrippendorffAlpha.of(ratings, Metric.ORDINAL),
                theme.isPresent()
                        ? Optional.empty()
                        : KrippendorffAlpha.interval(ratings, Metric.ORDINAL, Bootstrap.seeded(SEED)));
    }

    private static double value(AssessmentForm form, OptionKey key) {
        return form.value(key).orElseThrow().doubleValue();
    }
}
