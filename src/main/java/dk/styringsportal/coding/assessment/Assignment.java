package dk.styringsportal.coding.assessment;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Which two rate a municipality, in all themes. Where nobody is said to, whoever begins is one of the two.
 *
 * @param assessors two log-in names, in their order
 */
public record Assignment(OrganisationCode organisation, List<String> assessors) {

    private static final int TWO = 2;

    /** @throws IllegalArgumentException unless they are two different people */
    public Assignment {
        assessors = List.copyOf(new TreeSet<>(assessors));
        if (assessors.size() != TWO) {
            throw new IllegalArgumentException("A municipality is rated by two different people");
        }
    }

    public boolean isTo(String assessor) {
        return assessors.contains(assessor);
    }

    /**
     * Deals the municipalities out by chance, so that each of the assessors has as many as the others or one more, and each pair of
     * them is together about as often as any other. The same seed gives the same.
     *
     * @param assessors at least two different
     * @return ordered by municipality
     * @throws IllegalArgumentException for fewer assessors
     */
    public static List<Assignment> dealt(List<OrganisationCode> municipalities, List<String> assessors, long seed) {
        List<String> all = new ArrayList<>(new TreeSet<>(assessors));
        if (all.size() < TWO) {
            throw new IllegalArgumentException("Municipalities are dealt out to at least two people");
        }
        Random random = new Random(seed);
        List<OrganisationCode> dealt = new ArrayList<>(new TreeSet<>(municipalities));
        Collections.shuffle(dealt, random);
        Collections.shuffle(all, random);
        Map<String, Integer> load = new HashMap<>();
        Map<List<String>, Integer> together = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>();
        for (OrganisationCode municipality : dealt) {
            List<String> pair = next(all, load, together);
            pair.forEach(assessor -> load.merge(assessor, 1, Integer::sum));
            together.merge(pair, 1, Integer::sum);
            assignments.add(new Assignment(municipality, pair));
        }
        assignments.sort((one, other) -> one.organisation().compareTo(other.organisation()));
        return assignments;
    }

    /** The pair that has least to do; of equals the one that has been together least. */
    private static List<String> next(List<String> all, Map<String, Integer> load, Map<List<String>, Integer> together) {
        List<String> best = List.of();
        int least = Integer.MAX_VALUE;
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                List<String> pair = List.of(all.get(first), all.get(second));
                int burden = load.getOrDefault(pair.get(0), 0) + load.getOrDefault(pair.get(1), 0);
                if (burden < least
                        || burden == least && together.getOrDefault(pair, 0) < together.getOrDefault(best, 0)) {
                    best = pair;
                    least = burden;
                }
            }
        }
        return best;
    }
}
