package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.scoring.MirrorGap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One thing that two sides are asked about, reckoned from counts.
 *
 * @param of the groups of the first side, as they are counted: a pool in place of those that are shown as one
 * @param minus those of the other
 */
record Mirrored(Field field, Set<GroupId> of, Set<GroupId> minus) {

    /** In the questionnaire's order. */
    static List<Mirrored> all(QuestionnaireVersion questionnaire, Optional<GroupPool> pool) {
        return questionnaire.items().stream()
                .filter(item -> item.rule() instanceof ScoringRule.MirrorGap)
                .flatMap(item -> rows(item).stream().map(row -> of(new Field(item, row), pool)))
                .toList();
    }

    private static List<Optional<Row>> rows(Item item) {
        return item.rows().isEmpty() ? List.of(Optional.empty()) : item.rows().stream().map(Optional::of).toList();
    }

    private static Mirrored of(Field field, Optional<GroupPool> pool) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) field.item().rule();
        return new Mirrored(field, shown(rule.of(), pool), shown(rule.minus(), pool));
    }

    private static Set<GroupId> shown(Set<GroupId> groups, Optional<GroupPool> pool) {
        return groups.stream()
                .map(group -> pool.map(some -> some.of(group)).orElse(group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of one side whose answers have a value. */
    private record Valued(BigFraction sum, int n) {

        static final Valued NOBODY = new Valued(BigFraction.ZERO, 0);

        static Valued of(OptionCounts counts) {
            Valued all = NOBODY;
            for (AnswerOption option : counts.field().item().options()) {
                int count = counts.count(option);
                all = all.plus(option.value()
                        .map(value -> new Valued(Exact.fraction(value).multiply(count), count))
                        .orElse(NOBODY));
            }
            return all;
        }

        Valued plus(Valued other) {
            return new Valued(sum.add(other.sum), n + other.n);
        }

        BigFraction mean() {
            return sum.divide(n);
        }
    }

    /**
     * The gap of those who answered about some municipalities.
     *
     * @return empty where one side has no value
     */
    Optional<MirrorGap> gap(SurveyCounts counts, Predicate<About> which) {
        Valued first = side(counts, of, which);
        Valued second = side(counts, minus, which);
        return first.n() == 0 || second.n() == 0
                ? Optional.empty()
                : Optional.of(new MirrorGap(first.mean().subtract(second.mean()), first.n(), second.n()));
    }

    private Valued side(SurveyCounts counts, Set<GroupId> groups, Predicate<About> which) {
        return groups.stream()
                .flatMap(group -> counts.byAbout(field, Optional.of(group)).entrySet().stream())
                .filter(about -> which.test(about.getKey()))
                .map(about -> Valued.of(about.getValue()))
                .reduce(Valued.NOBODY, Valued::plus);
    }

    /** Whether on a side one municipality has more than that part of the answers; an answer about two is one, and counts with both. */
    boolean isDominated(SurveyCounts counts, int percent, int whole) {
        return Stream.of(of, minus).anyMatch(side -> {
            int all = side(counts, side, any -> true).n();
            return sizes(counts, side).stream().anyMatch(size -> size * whole > all * percent);
        });
    }

    private Collection<Integer> sizes(SurveyCounts counts, Set<GroupId> groups) {
        Map<OrganisationCode, Integer> sizes = new HashMap<>();
        groups.forEach(group -> counts.byAbout(field, Optional.of(group)).forEach((about, given) -> {
            int valued = Valued.of(given).n();
            about.organisations().forEach(organisation -> sizes.merge(organisation, valued, Integer::sum));
        }));
        return sizes.values();
    }

    /**
     * Whether all distributions that a gap rests on are shown, or are of nobody.
     *
     * @param all how everybody answered
     * @param shown as far as it may be shown
     */
    boolean isTold(SurveyCounts all, SurveyCounts shown) {
        return Stream.of(of, minus)
                .flatMap(Set::stream)
                .map(Optional::of)
                .allMatch(group -> all.counts(field, group).n() == 0 || shown.fields(group).contains(field));
    }

    /** The municipalities that anybody on either side has answered about. */
    Set<OrganisationCode> municipalities(SurveyCounts counts) {
        return Stream.of(of, minus)
                .flatMap(Set::stream)
                .flatMap(group -> counts.municipalities(Optional.of(group)).stream())
                .collect(Collectors.toSet());
    }
}
