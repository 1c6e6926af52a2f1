package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Exact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A group's points in a theme: the mean over its questions, the overall one left out, of the group's mean answer turned into points:
 * i høj grad 100, i nogen grad 200/3, i mindre grad 100/3, slet ikke 0, "ved ikke" left out. The source has no such figure: it is
 * the portal's own. There are none where use is held against need.
 *
 * @param points empty where nobody took a position
 * @param fields how many questions the points are the mean of
 */
public record ThemeScore(int theme, Optional<GroupId> group, Optional<Points> points, int fields) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** Whether the group may have points in the theme: whether it is asked anything there that has a place on a scale. */
    public static boolean isGiven(QuestionnaireVersion questionnaire, Theme theme, GroupId group) {
        return !questionnaire.holdsUseAgainstNeed()
                && Field.of(questionnaire).stream()
                        .filter(field -> theme.items().contains(field.item()))
                        .anyMatch(field -> field.hasValues() && !field.item().isOverall() && field.isPutTo(Optional.of(group)));
    }

    /** Over all that the group was asked in the theme. */
    public static ThemeScore of(GroupCounts counts, Theme theme, Optional<GroupId> group) {
        return over(counts, theme, group, scored(counts, theme, group));
    }

    /**
     * The points of two groups over what both were asked, so that a difference is one of opinion; the first group's first.
     *
     * @return two scores, of the same questions
     */
    public static List<ThemeScore> compared(GroupCounts counts, Theme theme, GroupId one, GroupId other) {
        Set<Field> alsoOther = Set.copyOf(scored(counts, theme, Optional.of(other)));
        List<Field> both = scored(counts, theme, Optional.of(one)).stream().filter(alsoOther::contains).toList();
        return List.of(over(counts, theme, Optional.of(one), both), over(counts, theme, Optional.of(other), both));
    }

    private static ThemeScore over(GroupCounts counts, Theme theme, Optional<GroupId> group, List<Field> fields) {
        List<BigFraction> points = fields.stream()
                .flatMap(field -> points(counts.counts(field, group)).stream())
                .toList();
        return new ThemeScore(theme.number(), group, mean(points), points.size());
    }

    /** Fields of the theme in which somebody of the group took a position. */
    private static List<Field> scored(GroupCounts counts, Theme theme, Optional<GroupId> group) {
        if (counts.questionnaire().holdsUseAgainstNeed()) {
            return List.of();
        }
        var items = theme.items().stream().map(item -> item.code()).collect(Collectors.toSet());
        return counts.fields(group).stream()
                .filter(field -> items.contains(field.item().code()))
                .filter(field -> field.hasValues() && !field.item().isOverall())
                .filter(field -> counts.counts(field, group).valued() > 0)
                .toList();
    }

    /** The mean answer as its place between the scale's ends, from 0 to 1, so that scales of other lengths can be set beside it. */
    static Optional<BigFraction> place(OptionCounts counts) {
        var values = counts.byValue();
        return counts.mean().map(mean -> {
            BigFraction low = Exact.fraction(values.firstKey());
            BigFraction high = Exact.fraction(values.lastKey());
            return mean.subtract(low).divide(high.subtract(low));
        });
    }

    /** The mean answer as its place between the scale's ends, from 0 to 100. */
    static Optional<BigFraction> points(OptionCounts counts) {
        return place(counts).map(place -> place.multiply(HUNDRED));
    }

    private static Optional<Points> mean(List<BigFraction> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(points.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(points.size())));
    }
}
