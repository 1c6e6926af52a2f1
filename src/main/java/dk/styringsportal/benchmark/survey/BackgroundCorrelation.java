package dk.styringsportal.benchmark.survey;

import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.Background;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.statistics.correlation.Correlation;
import dk.styringsportal.statistics.correlation.Pair;
import dk.styringsportal.statistics.correlation.Robustness;
import dk.styringsportal.statistics.test.Holm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whether a rating goes with a background variable over the municipalities (source 004, l. 175–181, notes nos. 30–32). A
 * municipality counts once, with the mean of the group's answers about it; some that are answered about as one count once, with the
 * sum of populations and the weighted index. Where assessors have rated municipalities, what they settled is in the same family as
 * the municipalities' own ratings.
 *
 * @param pairs one for each municipality, or some together, with a rating: background, rating
 * @param spearman of ranks; empty under 3 pairs and where one side is the same everywhere
 * @param pearson of the numbers; empty as Spearman's is
 * @param pHolm Spearman's p corrected for all that were tested together; empty as Spearman's is
 */
public record BackgroundCorrelation(
        Rated rated,
        Variable background,
        List<Pair> pairs,
        Optional<Correlation> spearman,
        Optional<Correlation> pearson,
        OptionalDouble pHolm) {

    /** What is known of municipalities. */
    public enum Variable {
        POPULATION(Background::population),
        INDEX(Background::socioeconomicIndex);

        private final ToDoubleFunction<Background> value;

        Variable(ToDoubleFunction<Background> value) {
            this.value = value;
        }
    }

    public BackgroundCorrelation {
        pairs = List.copyOf(pairs);
    }

    /**
     * The correlations of these fields in every group that was asked, and of what assessors settled, tested as one family.
     *
     * @param which fields off a scale are never among them
     */
    public static List<BackgroundCorrelation> all(
            SurveyCounts counts, Backgrounds backgrounds, Predicate<Field> which) {
        List<BackgroundCorrelation> found = new ArrayList<>();
        for (Field field : Field.of(counts.questionnaire())) {
            if (field.hasValues() && which.test(field)) {
                counts.groups().stream()
                        .filter(group -> counts.fields(group).contains(field))
                        .forEach(group -> found.addAll(of(field, group, counts, backgrounds)));
            }
        }
        found.addAll(assessed(counts, backgrounds));
        return corrected(found);
    }

    /** The correlations of the overall questions and of what assessors settled, tested as one family. */
    public static List<BackgroundCorrelation> ofOverall(SurveyCounts counts, Backgrounds backgrounds) {
        return all(counts, backgrounds, field -> field.item().isOverall());
    }

    private static List<BackgroundCorrelation> of(
            Field field, Optional<GroupId> group, SurveyCounts counts, Backgrounds backgrounds) {
        return of(new Rated.Answered(field, group), variable -> {
            List<Pair> pairs = new ArrayList<>();
            counts.byAbout(field, group).forEach((about, given) ->
                    given.mean().ifPresent(mean -> pairs.add(pair(backgrounds.of(about.organisations()), variable, mean))));
            return pairs;
        });
    }

    /** By criterion and theme. */
    private static List<BackgroundCorrelation> assessed(SurveyCounts counts, Backgrounds backgrounds) {
        List<BackgroundCorrelation> found = new ArrayList<>();
        counts.questionnaire().assessment().ifPresent(form -> form.criteria().forEach(criterion ->
                counts.questionnaire().themes().forEach(theme -> {
                    List<Outcome> outcomes = counts.outcomes().stream()
                            .filter(outcome -> outcome.criterion().equals(criterion.key()))
                            .filter(outcome -> outcome.subject().theme() == theme.number())
                            .toList();
                    found.addAll(of(new Rated.Assessed(criterion, theme, form), variable -> outcomes.stream()
                            .flatMap(outcome -> pair(outcome, form, backgrounds, variable).stream())
                            .toList()));
                })));
        return found;
    }

    private static Optional<Pair> pair(Outcome outcome, AssessmentForm form, Backgrounds backgrounds, Variable variable) {
        return outcome.value(form).map(value -> pair(
                backgrounds.of(List.of(outcome.subject().organisation())), variable, Exact.fraction(value)));
    }

    /** One for each background variable; none where nothing is rated. */
    private static List<BackgroundCorrelation> of(Rated rated, Function<Variable, List<Pair>> pairsOf) {
        return Arrays.stream(Variable.values())
                .map(variable -> of(rated, variable, pairsOf.apply(variable)))
                .filter(correlation -> !correlation.pairs().isEmpty())
                .toList();
    }

    private static BackgroundCorrelation of(Rated rated, Variable variable, List<Pair> pairs) {
        return new BackgroundCorrelation(
                rated, variable, pairs, Correlation.spearman(pairs), Correlation.pearson(pairs), OptionalDouble.empty());
    }

    private static Pair pair(Background background, Variable variable, BigFraction rating) {
        return new Pair(variable.value.applyAsDouble(background), rating.doubleValue());
    }

    /**
     * Those of a family that may be published, told in hundredths and as a family of their own: from more digits, or where there are
     * few ways to place the answers, it could be worked out how single municipalities answered ({@link Arrangements}).
     *
     * @param fewest pairs
     */
    public static List<BackgroundCorrelation> published(List<BackgroundCorrelation> family, int fewest) {
        return corrected(family.stream()
                .filter(found -> found.pairs.size() >= fewest && Arrangements.hide(found.pairs))
                .map(BackgroundCorrelation::inHundredths)
                .toList());
    }

    private BackgroundCorrelation inHundredths() {
        return new BackgroundCorrelation(
                rated,
                background,
                pairs,
                spearman.map(Correlation::inHundredths),
                pearson.map(Correlation::inHundredths),
                OptionalDouble.empty());
    }

    private static List<BackgroundCorrelation> corrected(List<BackgroundCorrelation> all) {
        List<OptionalDouble> corrected = Holm.correct(
                all.stream().map(BackgroundCorrelation::p).toList());
        List<BackgroundCorrelation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            found.add(all.get(i).with(corrected.get(i)));
        }
        return found;
    }

    private OptionalDouble p() {
        return spearman.map(found -> OptionalDouble.of(found.p())).orElse(OptionalDouble.empty());
    }

    private BackgroundCorrelation with(OptionalDouble holm) {
        return new BackgroundCorrelation(rated, background, pairs, spearman, pearson, holm);
    }

    /** What may be told of it to those who must not see how each municipality lies. */
    public Relation relation() {
        return new Relation(rated, background, pairs.size(), spearman, pearson, pHolm, isRobust());
    }

    /** Whether the relation is strong, sure, and not the work of one municipality ({@link Robustness}). */
    public boolean isRobust() {
        return spearman.filter(found -> Robustness.isWorthwhile(found, pHolm)).isPresent()
                && Robustness.of(pairs).filter(found -> found.isRobust(pHolm)).isPresent();
    }
}
