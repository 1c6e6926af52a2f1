package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A group for one reader, with all else the reader can see and subtract from it.
 *
 * @param group the one to compare with
 * @param before the groups that go before it, in their order: where one of them and this one together would tell too much, this
 *     one gives way. Groups whose figures were shown formerly are among them
 * @param known whose points the reader knows: its own, and of those who share theirs with it
 */
public record GroupInSight(ComparisonGroup group, List<ComparisonGroup> before, Set<OrganisationCode> known) {

    public GroupInSight {
        before = List.copyOf(before);
        known = Set.copyOf(known);
    }

    /**
     * Whether the group's figure may be shown, apart from how many of it have the figure.
     *
     * @param holders those who have the figure; all 98 to ask whether a group may be offered at all
     */
    public boolean isSafe(Set<OrganisationCode> holders) {
        FiguresTogether figures = new FiguresTogether(holders, known);
        for (ComparisonGroup earlier : before) {
            if (holding(earlier, holders).size() >= GroupBasis.MINIMUM) {
                figures.admit(Set.copyOf(earlier.codes()));
            }
        }
        return figures.admit(Set.copyOf(group.codes()));
    }

    /** The first of the groups before it that it differs too little from; empty where only several together tell too much. */
    public Optional<ComparisonGroup> tooLike(Set<OrganisationCode> holders) {
        return before.stream()
                .filter(earlier -> !new GroupInSight(group, List.of(earlier), known).isSafe(holders))
                .findFirst();
    }

    private static Set<OrganisationCode> holding(ComparisonGroup group, Set<OrganisationCode> holders) {
        return group.codes().stream().filter(holders::contains).collect(Collectors.toSet());
    }
}
