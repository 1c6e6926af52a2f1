package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One row in two editions. Whoever holds both can take one gap from the other, and each municipality its own people's part of that
 * besides; so a gap is told anew only where nobody is left with the change of a few, or of some who all changed alike, and where those
 * who have come or gone with only one of the two values are none, enough, or so few that means told in tenths say nothing of them.
 */
final class NeedRevision {

    private final NeedRow before;
    private final NeedRow now;
    private final SortedMap<About, Sides> changes = new TreeMap<>();
    private final SortedMap<About, Integer> onlyOne = new TreeMap<>();

    NeedRevision(NeedRow before, NeedRow now) {
        this.before = before;
        this.now = now;
        Set<About> abouts = new TreeSet<>(before.byAbout().keySet());
        abouts.addAll(now.byAbout().keySet());
        for (About about : abouts) {
            Optional<NeedRow.Given> then = Optional.ofNullable(before.byAbout().get(about));
            Optional<NeedRow.Given> given = Optional.ofNullable(now.byAbout().get(about));
            changes.put(about, given.map(NeedRow.Given::sides).orElse(Sides.NOBODY)
                    .minus(then.map(NeedRow.Given::sides).orElse(Sides.NOBODY)));
            onlyOne.put(about, Math.abs(given.map(NeedRow.Given::onlyOne).orElse(0) - then.map(NeedRow.Given::onlyOne).orElse(0)));
        }
    }

    /** Whether anybody answered need or use otherwise, came or went. */
    boolean isChanged() {
        return !before.byAbout().equals(now.byAbout());
    }

    /** @param knowing municipalities that know how their own people answered, in one of the two editions or in both */
    boolean mayBeTold(Collection<OrganisationCode> knowing, DisclosureRules rules) {
        return mayBeSeen(any -> true, rules)
                && knowing.stream().allMatch(municipality -> mayBeSeen(about -> !about.isAbout(municipality), rules));
    }

    private boolean mayBeSeen(Predicate<About> which, DisclosureRules rules) {
        Sides change = changes.entrySet().stream()
                .filter(about -> which.test(about.getKey()))
                .map(about -> about.getValue())
                .reduce(Sides.NOBODY, Sides::plus);
        int one = onlyOne.entrySet().stream()
                .filter(about -> which.test(about.getKey()))
                .mapToInt(about -> about.getValue())
                .sum();
        int both = Math.min(before.gaps(any -> true).n(), now.gaps(any -> true).n());
        return change.mayBeSeenToChange(rules.minimum()) && now.mayHaveOnlyOne(one, both, rules.minimum());
    }
}
