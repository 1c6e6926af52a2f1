package dk.styringsportal.benchmark.survey;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The groups that are counted as one.
 *
 * @param apart the same answers, each group by itself
 */
record PooledCounts(GroupPool pool, SurveyCounts apart) {

    /** The groups that are in that one: the pool's, or the group alone. */
    Stream<Optional<GroupId>> in(Optional<GroupId> group) {
        return isPool(group) ? pool.groups().stream().map(Optional::of) : Stream.of(group);
    }

    private boolean isPool(Optional<GroupId> group) {
        return group.equals(Optional.of(pool.id()));
    }

    /** @see SurveyCounts#isOfOneAlone(Field, Optional) */
    boolean isOfOneAlone(Field field, Optional<GroupId> group) {
        return isPool(group) && isAnyNobody(each -> apart.counts(field, each).n() == 0);
    }

    /** @see SurveyCounts#isOfOneAlone(Field, Optional, Set) */
    boolean isOfOneAlone(Field field, Optional<GroupId> group, Set<OrganisationCode> among) {
        return isPool(group) && isAnyNobody(each -> isNobody(field, each, among));
    }

    private boolean isAnyNobody(Predicate<Optional<GroupId>> isNobody) {
        return pool.groups().stream().map(Optional::of).anyMatch(isNobody);
    }

    private boolean isNobody(Field field, Optional<GroupId> group, Set<OrganisationCode> among) {
        return apart.byAbout(field, group).entrySet().stream()
                .filter(about -> among.contains(about.getKey().organisations().get(0)))
                .allMatch(about -> about.getValue().n() == 0);
    }

    /** What was answered about the municipality, by itself or with others. */
    PooledCounts about(OrganisationCode organisation) {
        return new PooledCounts(pool, apart.about(organisation));
    }
}
