package dk.styringsportal.benchmark.survey;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.interval.Bootstrap;
import dk.styringsportal.statistics.interval.ClusterCounts;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.statistics.interval.ShareDifference;
import dk.styringsportal.statistics.test.Holm;
import dk.styringsportal.statistics.test.MannWhitney;
import dk.styringsportal.statistics.test.OrderedGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How differently two groups answered the same field.
 *
 * @param one how the group answered that comes first in the questionnaire
 * @param other how the later group answered
 * @param difference the share positive of one minus that of the other, "ved ikke" in the bases
 * @param cliffsDelta from −1 to 1: how much more often one's answers are higher than the other's than the reverse; of those who took
 *     a position
 * @param test of the same; empty where a group took no position
 * @param pHolm corrected for all fields and pairs that were tested together; empty where there is no p
 * @param clustered how sure the difference is when persons of one municipality are alike: municipalities drawn anew, with their
 *     persons; empty where no municipality has several persons of a group, only one municipality answered, or a group is of so few
 *     municipalities that over one draw in twenty has nobody of it
 */
public record GroupGap(
        Field field,
        GroupId a,
        GroupId b,
        OptionCounts one,
        OptionCounts other,
        ShareDifference difference,
        BigFraction cliffsDelta,
        MannWhitney test,
        OptionalDouble pHolm,
        Optional<Interval> clustered) {

    /** Where the draws of the bootstrap start, so that the same answers give the same interval. */
    public static final long SEED = 20_140_901;

    /** How two groups stand to each other, among those who took a position. */
    public enum Stand {
        BOTH_POSITIVE,
        BOTH_CRITICAL,
        /** The first group is mostly positive, the second is not. */
        FIRST_MOST_POSITIVE,
        /** The second group is mostly positive, the first is not. */
        SECOND_MOST_POSITIVE
    }

    private static final double HUNDRED = 100;
    private static final BigFraction HALF = BigFraction.of(1, 2);
    private static final BigFraction MANY = BigFraction.of(1, 4);

    /**
     * The gaps between every two groups in every field that was put to both and in which some of both took a position, in the
     * questionnaire's order.
     */
    public static List<GroupGap> all(SurveyCounts counts) {
        List<GroupGap> found = new ArrayList<>();
        for (Field field : Field.of(counts.questionnaire())) {
            if (field.hasValues()) {
                found.addAll(in(field, counts));
            }
        }
        return corrected(found);
    }

    private static List<GroupGap> in(Field field, SurveyCounts counts) {
        List<GroupId> asked = counts.groups().stream()
                .filter(group -> counts.fields(group).contains(field))
                .flatMap(Optional::stream)
                .toList();
        List<GroupGap> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (GroupId later : asked.subList(i + 1, asked.size())) {
                between(field, asked.get(i), later, counts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<GroupGap> between(Field field, GroupId a, GroupId b, SurveyCounts counts) {
        OptionCounts one = counts.counts(field, Optional.of(a));
        OptionCounts other = counts.counts(field, Optional.of(b));
        OrderedGroups ordered = new OrderedGroups(
                List.copyOf(one.byValue().values()), List.copyOf(other.byValue().values()));
        return ordered.mannWhitney()
                .map(test -> new GroupGap(
                        field,
                        a,
                        b,
                        one,
                        other,
                        new ShareDifference(one.positive().orElseThrow(), other.positive().orElseThrow()),
                        ordered.cliffsDelta().orElseThrow(),
                        test,
                        OptionalDouble.empty(),
                        clustered(counts.byAbout(field, Optional.of(a)), counts.byAbout(field, Optional.of(b)))));
    }

    private static List<GroupGap> corrected(List<GroupGap> gaps) {
        List<OptionalDouble> corrected =
                Holm.correct(gaps.stream().map(gap -> gap.test().p()).toList());
        List<GroupGap> found = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            found.add(gaps.get(i).with(corrected.get(i)));
        }
        return found;
    }

    private GroupGap with(OptionalDouble holm) {
        return new GroupGap(field, a, b, one, other, difference, cliffsDelta, test, holm, clustered);
    }

    private static Optional<Interval> clustered(SortedMap<About, OptionCounts> one, SortedMap<About, OptionCounts> other) {
        boolean several = Stream.concat(one.values().stream(), other.values().stream()).anyMatch(counts -> counts.n() > 1);
        return several ? ClusterCounts.interval(clusters(one, other), Bootstrap.seeded(SEED)) : Optional.empty();
    }

    private static List<ClusterCounts> clusters(SortedMap<About, OptionCounts> one, SortedMap<About, OptionCounts> other) {
        SortedSet<About> abouts = new TreeSet<>(one.keySet());
        abouts.addAll(other.keySet());
        return abouts.stream()
                .map(about -> cluster(Optional.ofNullable(one.get(about)), Optional.ofNullable(other.get(about))))
                .toList();
    }

    /**
     * The clustered interval as it may be published, in hundredths; empty where there are so few ways to place the answers that it
     * could be worked out how single municipalities answered ({@link Arrangements}).
     *
     * @param counts those that the gap was made from
     */
    public Optional<Interval> publishedClustered(SurveyCounts counts) {
        return clustered
                .filter(interval -> Arrangements.hideClusters(
                        clusters(counts.byAbout(field, Optional.of(a)), counts.byAbout(field, Optional.of(b)))))
                .map(interval -> new Interval(
                        Math.floor(interval.low() * HUNDRED) / HUNDRED, Math.ceil(interval.high() * HUNDRED) / HUNDRED));
    }

    private static ClusterCounts cluster(Optional<OptionCounts> one, Optional<OptionCounts> other) {
        Optional<Share> first = one.flatMap(OptionCounts::positive);
        Optional<Share> second = other.flatMap(OptionCounts::positive);
        return new ClusterCounts(
                first.map(Share::part).orElse(0),
                first.map(Share::whole).orElse(0),
                second.map(Share::part).orElse(0),
                second.map(Share::whole).orElse(0));
    }

    /** By what most of those think who took a position; half and half is no majority. */
    public Stand stand() {
        boolean first = isMostlyPositive(one);
        boolean second = isMostlyPositive(other);
        if (first == second) {
            return first ? Stand.BOTH_POSITIVE : Stand.BOTH_CRITICAL;
        }
        return first ? Stand.FIRST_MOST_POSITIVE : Stand.SECOND_MOST_POSITIVE;
    }

    /** Whether over a quarter of one of the groups does not know, so that the rest may be another kind of respondents. */
    public boolean manyDoNotKnow() {
        return Stream.of(one, other)
                .flatMap(counts -> counts.dontKnow().stream())
                .anyMatch(share -> share.exact().compareTo(MANY) > 0);
    }

    private static boolean isMostlyPositive(OptionCounts counts) {
        int positive = counts.positive().orElseThrow().part();
        return BigFraction.of(positive, counts.valued()).compareTo(HALF) > 0;
    }
}
