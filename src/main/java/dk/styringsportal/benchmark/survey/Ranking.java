package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a group is most and least positive about: the fields with the highest and the lowest mean (source 004, footnote 11, line 1930;
 * tables 5–12). Overall questions and questions without scale values, such as how often, are kept out (notes nos. 37 and 38). Where
 * scales differ, it is the mean's place between the ends of its scale that decides; on one scale that is the same order. Where use
 * is held against need, nothing is ranked.
 *
 * <p>Of equal means, the one with the larger share positive goes first at the top and the one with the smaller share first at the
 * bottom, then the one that comes first in the questionnaire.
 *
 * @param group empty in a questionnaire without groups
 * @param top at most {@link #LENGTH}, highest mean first
 * @param bottom at most {@link #LENGTH}, lowest mean first; a field may stand in both where there are few
 */
public record Ranking(Optional<GroupId> group, List<Place> top, List<Place> bottom) {

    /** How many are named at each end. */
    public static final int LENGTH = 5;

    /**
     * One field in its place.
     *
     * @param mean of those who took a position
     * @param positive of all who answered; this is shown, and the mean decides
     */
    public record Place(OptionCounts counts, BigFraction mean, Share positive) {

        private static Optional<Place> of(OptionCounts counts) {
            return counts.mean().map(mean -> new Place(counts, mean, counts.positive().orElseThrow()));
        }

        private BigFraction onScale() {
            return ThemeScore.place(counts).orElseThrow();
        }
    }

    private static final Comparator<Place> BY_MEAN = Comparator.comparing(Place::onScale);
    private static final Comparator<Place> BY_SHARE = Comparator.comparing(place -> place.positive().exact());
    private static final Comparator<Place> LOWEST_FIRST = BY_MEAN.thenComparing(BY_SHARE);
    private static final Comparator<Place> HIGHEST_FIRST = BY_MEAN.reversed().thenComparing(BY_SHARE.reversed());

    public Ranking {
        top = List.copyOf(top);
        bottom = List.copyOf(bottom);
    }

    /** The group's ranking; empty lists where nobody took a position in anything. */
    public static Ranking of(GroupCounts counts, Optional<GroupId> group) {
        if (counts.questionnaire().holdsUseAgainstNeed()) {
            return new Ranking(group, List.of(), List.of());
        }
        List<Place> places = counts.fields(group).stream()
                .filter(field -> field.hasValues() && !field.item().isOverall())
                .flatMap(field -> Place.of(counts.counts(field, group)).stream())
                .toList();
        return new Ranking(group, first(places, HIGHEST_FIRST), first(places, LOWEST_FIRST));
    }

    /** Sorting is stable, so that equals stay in the questionnaire's order. */
    private static List<Place> first(List<Place> places, Comparator<Place> order) {
        return places.stream().sorted(order).limit(LENGTH).toList();
    }
}
