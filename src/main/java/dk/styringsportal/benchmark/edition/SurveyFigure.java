package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.statistics.correlation.Correlation;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.statistics.interval.ShareDifference;
import dk.styringsportal.statistics.test.MannWhitney;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Figures of group surveys, as an edition says them. */
final class SurveyFigure {

    private SurveyFigure() {}

    static EditionFigure of(Ranking ranking, GroupId group) {
        Map<String, Object> keys = Map.of("group", group.value());
        if (ranking.top().isEmpty()) {
            return EditionFigure.suppressed("ranking", keys);
        }
        Map<String, Object> values = new TreeMap<>();
        values.put("top", names(ranking.top()));
        values.put("bottom", names(ranking.bottom()));
        return new EditionFigure("ranking", keys, values);
    }

    /** Blanks between: their figures stand under "options". */
    private static String names(List<Ranking.Place> places) {
        return String.join(" ", places.stream().map(place -> place.counts().field().name()).toList());
    }

    /** Empty where there are no points. */
    static Optional<EditionFigure> of(ThemeScore score, GroupId group) {
        return score.points().map(points -> new EditionFigure(
                "themeScore",
                Map.of("theme", score.theme(), "group", group.value()),
                Map.of("points", points.value().doubleValue(), "items", score.fields())));
    }

    /** @param counts those that the gap was made from */
    static EditionFigure of(GroupGap gap, SurveyCounts counts) {
        Map<String, Object> keys = OptionFigure.keys(gap.field(), gap.a());
        keys.put("other", gap.b().value());
        Map<String, Object> values = new TreeMap<>();
        values.put("difference", gap.difference().toDouble());
        put(values, "", gap.difference().newcombe());
        gap.publishedClustered(counts).ifPresent(interval -> put(values, "clustered", interval));
        values.put("cliffsDelta", gap.cliffsDelta().doubleValue());
        values.put("u", gap.test().u());
        put(values, "p", gap.test().p());
        put(values, "pHolm", gap.pHolm());
        values.put("stand", gap.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("manyDoNotKnow", gap.manyDoNotKnow() ? 1 : 0);
        return new EditionFigure("gap", keys, values);
    }

    static EditionFigure of(BackgroundCorrelation found) {
        Map<String, Object> keys = keys(found.rated());
        keys.put("background", found.background().name().toLowerCase(Locale.ROOT));
        Map<String, Object> values = new TreeMap<>();
        values.put("n", found.pairs().size());
        found.spearman().ifPresent(spearman -> put(values, "spearman", spearman));
        put(values, "pHolm", found.pHolm());
        found.pearson().ifPresent(pearson -> put(values, "pearson", pearson));
        values.put("robust", found.isRobust() ? 1 : 0);
        return new EditionFigure(PublishedRelations.KIND, keys, values);
    }

    /** The gap of a figure that {@link #of(GroupGap, SurveyCounts)} gave, with the counts beside it. */
    static GroupGap gap(EditionFigure figure, GroupId a, GroupId b, OptionCounts one, OptionCounts other) {
        return new GroupGap(
                one.field(),
                a,
                b,
                one,
                other,
                new ShareDifference(one.positive().orElseThrow(), other.positive().orElseThrow()),
                Exact.fraction(figure.number("cliffsDelta").orElseThrow()),
                new MannWhitney(figure.number("u").orElseThrow().doubleValue(), optional(figure, "p")),
                optional(figure, "pHolm"),
                figure.number("clusteredLow").map(low ->
                        new Interval(low.doubleValue(), figure.number("clusteredHigh").orElseThrow().doubleValue())));
    }

    private static OptionalDouble optional(EditionFigure figure, String name) {
        return figure.number(name).map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    static Map<String, Object> keys(Rated rated) {
        if (rated instanceof Rated.Answered answered) {
            return OptionFigure.keys(answered.field(), answered.group());
        }
        Rated.Assessed assessed = (Rated.Assessed) rated;
        return new TreeMap<>(Map.of(
                "criterion", assessed.criterion().key().value(), "theme", assessed.theme().number()));
    }

    private static void put(Map<String, Object> values, String name, Correlation correlation) {
        values.put(name, Alike.everywhere(correlation.coefficient()));
        values.put(name + "P", Alike.everywhere(correlation.p()));
    }

    private static void put(Map<String, Object> values, String name, Interval interval) {
        values.put(name.isEmpty() ? "low" : name + "Low", Alike.everywhere(interval.low()));
        values.put(name.isEmpty() ? "high" : name + "High", Alike.everywhere(interval.high()));
    }

    private static void put(Map<String, Object> values, String name, OptionalDouble number) {
        number.ifPresent(value -> values.put(name, Alike.everywhere(value)));
    }
}
