package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A municipality that adds and subtracts what it sees of comparison groups: the nation, its made groups, and one of its own choice,
 * which it makes at will so that it is as like the others as is let through. A mean with its n is a sum of points.
 */
class ComparisonAttackTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Set<OrganisationCode> ALL_CODES = codes(ALL);

    /** Own choices that each municipality tries. */
    private static final int TRIES = 12;

    /** Of points that are added up with signs, fewer others than this tell of single ones. */
    private static final int FEWEST = 4;

    private static Set<OrganisationCode> codes(List<Municipality> some) {
        return some.stream().map(Municipality::code).collect(Collectors.toSet());
    }

    /** One reader of one figure, which some have. */
    private record Reader(Municipality self, Set<OrganisationCode> holders) {

        Set<OrganisationCode> known() {
            return Set.of(self.code());
        }

        /** The groups that it sees, each as the others in it whose points are added up; the nation first. */
        List<Set<OrganisationCode>> seen(List<ComparisonGroup> groups) {
            List<Set<OrganisationCode>> seen = new ArrayList<>(List.of(others(ALL_CODES)));
            for (int i = 0; i < groups.size(); i++) {
                Set<OrganisationCode> members = Set.copyOf(groups.get(i).codes());
                boolean large = members.stream().filter(holders::contains).count() >= GroupBasis.MINIMUM;
                if (large && new GroupInSight(groups.get(i), groups.subList(0, i), known()).isSafe(holders)) {
                    seen.add(others(members));
                }
            }
            return seen;
        }

        private Set<OrganisationCode> others(Set<OrganisationCode> members) {
            Set<OrganisationCode> others = new HashSet<>(members);
            others.retainAll(holders);
            others.removeAll(known());
            return others;
        }
    }

    /** Every sum that adds, subtracts or leaves out each of the groups, and is about few others; in words, the first found. */
    private static Optional<String> found(List<Set<OrganisationCode>> seen) {
        List<OrganisationCode> others = List.copyOf(seen.get(0));
        int[][] weights = seen.stream()
                .map(group -> others.stream().mapToInt(other -> group.contains(other) ? 1 : 0).toArray())
                .toArray(int[][]::new);
        return found(weights, 0, new int[others.size()], "", others);
    }

    private static Optional<String> found(int[][] weights, int group, int[] sum, String how, List<OrganisationCode> others) {
        if (group == weights.length) {
            int about = 0;
            for (int weight : sum) {
                about += weight == 0 ? 0 : 1;
            }
            return about > 0 && about < FEWEST ? Optional.of(about + " by" + how) : Optional.empty();
        }
        for (int sign = -1; sign <= 1; sign++) {
            int[] further = sum.clone();
            for (int i = 0; i < further.length; i++) {
                further[i] += sign * weights[group][i];
            }
            Optional<String> found = found(weights, group + 1, further, sign == 0 ? how : how + (sign > 0 ? " +" : " -") + group, others);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Like one made group or two, and otherwise by chance: what somebody would choose to subtract. */
    private static ComparisonGroup chosen(Municipality self, List<ComparisonGroup> made, Random random) {
        Set<Municipality> members = new HashSet<>(made.get(random.nextInt(made.size())).members());
        List<Municipality> second = made.get(random.nextInt(made.size())).members();
        switch (random.nextInt(4)) {
            case 0 -> members.addAll(second);
            case 1 -> members.retainAll(second);
            case 2 -> members.removeAll(second);
            default -> {}
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            Municipality one = ALL.get(random.nextInt(ALL.size()));
            if (!members.remove(one)) {
                members.add(one);
            }
        }
        members.add(self);
        return new ComparisonGroup(ComparisonGroup.Kind.OWN, "egen", new GroupMethod.Chosen(Instant.EPOCH), List.copyOf(members));
    }

    private static boolean isTaken(ComparisonGroup own, List<ComparisonGroup> made, Municipality self) {
        return own.members().size() > GroupBasis.MINIMUM && new GroupInSight(own, made, Set.of(self.code())).isSafe(ALL_CODES);
    }

    private static Set<OrganisationCode> answering(Random random) {
        int of = 40 + random.nextInt(60);
        return ALL.stream().map(Municipality::code).filter(code -> random.nextInt(100) < of).collect(Collectors.toSet());
    }

    @Test
    void no_municipality_learns_the_points_of_few_from_the_groups_that_it_sees() {
        Random random = new Random(98);
        int taken = 0;
        int refused = 0;
        List<String> found = new ArrayList<>();
        for (Municipality self : ALL) {
            List<ComparisonGroup> made = Grouping.USUAL.all(self);
            for (int i = 0; i < TRIES; i++) {
                ComparisonGroup own = chosen(self, made, random);
                List<ComparisonGroup> groups = new ArrayList<>(made);
                if (isTaken(own, made, self)) {
                    groups.add(own);
                    taken++;
                } else {
                    refused++;
                }
                found(new Reader(self, answering(random)).seen(groups)).ifPresent(how -> found.add(self.name() + ": " + how));
            }
        }
        assertEquals(List.of(), found);
        assertTrue(taken > ALL.size() && refused > ALL.size(), taken + " taken, " + refused + " refused");
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void groups_shown_without_regard_to_each_other_are_broken_into() {
        Random random = new Random(98);
        int broken = 0;
        for (Municipality self : ALL) {
            Reader reader = new Reader(self, answering(random));
            List<ComparisonGroup> made = Grouping.USUAL.all(self);
            List<Set<OrganisationCode>> all = new ArrayList<>(List.of(reader.others(ALL_CODES)));
            made.forEach(group -> all.add(reader.others(Set.copyOf(group.codes()))));
            all.add(reader.others(Set.copyOf(chosen(self, made, random).codes())));
            broken += found(all).isPresent() ? 1 : 0;
        }
        assertTrue(broken > ALL.size() / 4, "only " + broken + " were broken into");
    }
}
