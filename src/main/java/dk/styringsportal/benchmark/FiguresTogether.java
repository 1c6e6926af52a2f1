package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The groups whose figures one reader can see, and whether another may be shown beside them. A mean with its n is a sum; a
 * reader who subtracts one group's sum from another's has the sum of those in which the two differ. Groups come one by one, the
 * nation first, and one is let in only where nothing can be subtracted that tells about few:
 *
 * <ul>
 *   <li>it is empty of others, or differs from each group that was let in by nobody or by at least {@link #FEWEST} whose points
 *       the reader does not know. Both sides of a difference count together: where one is in the first group alone and four are
 *       in the second alone, the difference of the sums is a sum of five points with signs, and tells no more of any of them
 *       than the sum of five does. Where one side is empty this is the plain rule that groups within groups differ by five;
 *   <li>no sum that follows from all of them together, as "small and medium-sized and large less the nation", is about fewer than
 *       {@link #FEWEST} − 1 others. Gauss–Jordan elimination says, exactly, whether a single municipality's points follow: that is so
 *       if and only if a row of the reduced form is about it alone. Sums over two and three others need not stand in a row; they
 *       are looked for among what comes of adding and subtracting the group and up to {@link #BESIDE} of those let in.
 * </ul>
 *
 * <p>That two readers put together what they see is not hindered.
 */
final class FiguresTogether {

    /** As many as a group needs to be shown at all. */
    static final int FEWEST = GroupBasis.MINIMUM;

    /** Sums of more groups with signs spread over ever more municipalities. */
    private static final int BESIDE = 4;

    private final List<OrganisationCode> unknown;
    private final List<BitSet> shown = new ArrayList<>();

    /**
     * @param holders those who have the figure; the nation's is their sum
     * @param known whose points the reader knows: its own, and those who share theirs with it
     */
    FiguresTogether(Set<OrganisationCode> holders, Set<OrganisationCode> known) {
        TreeSet<OrganisationCode> others = new TreeSet<>(holders);
        others.removeAll(known);
        this.unknown = List.copyOf(others);
        BitSet nation = new BitSet();
        nation.set(0, unknown.size());
        shown.add(nation);
    }

    /** Lets the group in, if it may be shown beside those that were let in; whether it was. */
    boolean admit(Set<OrganisationCode> members) {
        BitSet group = new BitSet();
        for (int i = 0; i < unknown.size(); i++) {
            group.set(i, members.contains(unknown.get(i)));
        }
        if (shown.contains(group)) {
            return true;
        }
        boolean apart = shown.stream().allMatch(other -> apart(group, other));
        if (!apart || reducesToFew(group) || addsUpToFew(weights(group), 0, BESIDE)) {
            return false;
        }
        shown.add(group);
        return true;
    }

    private static boolean apart(BitSet one, BitSet other) {
        BitSet difference = (BitSet) one.clone();
        difference.xor(other);
        return difference.cardinality() >= FEWEST;
    }

    private int[] weights(BitSet group) {
        int[] weights = new int[unknown.size()];
        group.stream().forEach(place -> weights[place] = 1);
        return weights;
    }

    /**
     * Whether the sum is about few, or becomes so where some of the groups are added or subtracted.
     *
     * @param from the first of those let in that may be
     * @param most how many
     */
    private boolean addsUpToFew(int[] sum, int from, int most) {
        if (isAboutFew(sum)) {
            return true;
        }
        for (int next = from; most > 0 && next < shown.size(); next++) {
            if (addsUpToFew(plus(sum, shown.get(next), 1), next + 1, most - 1)
                    || addsUpToFew(plus(sum, shown.get(next), -1), next + 1, most - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int[] plus(int[] sum, BitSet group, int sign) {
        int[] further = sum.clone();
        for (int place = group.nextSetBit(0); place >= 0; place = group.nextSetBit(place + 1)) {
            further[place] += sign;
        }
        return further;
    }

    private static boolean isAboutFew(int[] sum) {
        int about = 0;
        for (int weight : sum) {
            about += weight == 0 ? 0 : 1;
        }
        return about > 0 && about < FEWEST - 1;
    }

    private boolean reducesToFew(BitSet group) {
        List<BitSet> all = new ArrayList<>(shown);
        all.add(group);
        return reduced(all).stream().anyMatch(row -> {
            int about = 0;
            for (BigFraction weight : row) {
                about += weight.signum() == 0 ? 0 : 1;
            }
            return about > 0 && about < FEWEST - 1;
        });
    }

    /** The reduced row echelon form: in each row's first place a 1, and nothing else in that column. */
    private List<List<BigFraction>> reduced(List<BitSet> groups) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (BitSet group : groups) {
            List<BigFraction> row = row(group);
            for (List<BigFraction> earlier : rows) {
                row = without(row, earlier, first(earlier).orElseThrow());
            }
            Optional<Integer> pivot = first(row);
            if (pivot.isPresent()) {
                List<BigFraction> unit = divided(row, row.get(pivot.get()));
                rows.replaceAll(earlier -> without(earlier, unit, pivot.get()));
                rows.add(unit);
            }
        }
        return rows;
    }

    private List<BigFraction> row(BitSet group) {
        List<BigFraction> row = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            row.add(group.get(i) ? BigFraction.ONE : BigFraction.ZERO);
        }
        return row;
    }

    private static Optional<Integer> first(List<BigFraction> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).signum() != 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<BigFraction> divided(List<BigFraction> row, BigFraction by) {
        return row.stream().map(weight -> weight.signum() == 0 ? weight : weight.divide(by)).toList();
    }

    private static List<BigFraction> without(List<BigFraction> row, List<BigFraction> pivotRow, int pivot) {
        BigFraction times = row.get(pivot);
        if (times.signum() == 0) {
            return row;
        }
        List<BigFraction> rest = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            BigFraction weight = pivotRow.get(i);
            rest.add(weight.signum() == 0 ? row.get(i) : row.get(i).subtract(times.multiply(weight)));
        }
        return rest;
    }
}
