package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The strata in which there is something to protect, numbered, with their counts. That the others are empty is no secret. */
final class Facts {

    private final Measure measure;
    private final DisclosureRules rules;
    private final List<Stratum> strata;
    private final int[][] counts;
    private final List<Set<Integer>> municipalities;
    private final int options;
    private final Map<Stratum, Integer> places = new HashMap<>();
    private final Map<Integer, BitSet> everybodysKnowledge;

    Facts(Measure measure, DisclosureRules rules, Map<Stratum, int[]> table) {
        this.measure = measure;
        this.rules = rules;
        SortedMap<Stratum, int[]> filled = new TreeMap<>(table);
        filled.values().removeIf(row -> Arrays.stream(row).allMatch(count -> count == 0));
        strata = List.copyOf(filled.keySet());
        counts = filled.values().toArray(int[][]::new);
        options = counts.length == 0 ? 1 : counts[0].length;
        List<OrganisationCode> codes = strata.stream()
                .flatMap(stratum -> stratum.municipalities().stream())
                .distinct()
                .sorted()
                .toList();
        municipalities = strata.stream()
                .map(stratum -> stratum.municipalities().stream().map(codes::indexOf).collect(Collectors.toSet()))
                .toList();
        strata.forEach(stratum -> places.put(stratum, places.size()));
        everybodysKnowledge = knowledge();
    }

    Measure measure() {
        return measure;
    }

    DisclosureRules rules() {
        return rules;
    }

    int size() {
        return strata.size();
    }

    int options() {
        return options;
    }

    /** Whether the stratum is of the municipality, perhaps with others. */
    boolean isOf(int municipality, int stratum) {
        return municipalities.get(stratum).contains(municipality);
    }

    int[] counts(int stratum) {
        return counts[stratum];
    }

    int n(int stratum) {
        return measure.size(counts[stratum]);
    }

    /** Those of them that are in the line. */
    BitSet in(Margin margin) {
        BitSet in = new BitSet();
        margin.strata().stream().map(places::get).filter(Objects::nonNull).forEach(in::set);
        return in;
    }

    int[] sum(BitSet of) {
        int[] sum = new int[options];
        of.stream().forEach(stratum -> {
            for (int option = 0; option < options; option++) {
                sum[option] += counts[stratum][option];
            }
        });
        return sum;
    }

    /**
     * What each municipality knows, its own: of each group its report shows it what has the minimum, those together who answered about
     * it alone and with others. Of changes it is taken to know all.
     */
    private Map<Integer, BitSet> knowledge() {
        Map<Integer, Map<GroupId, BitSet>> own = new TreeMap<>();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            for (int municipality : municipalities.get(stratum)) {
                own.computeIfAbsent(municipality, code -> new HashMap<>())
                        .computeIfAbsent(strata.get(stratum).group(), group -> new BitSet())
                        .set(stratum);
            }
        }
        Map<Integer, BitSet> known = new TreeMap<>();
        own.forEach((municipality, groups) -> groups.values().stream()
                .filter(of -> measure == Measure.CHANGES || of.stream().map(this::n).sum() >= rules.minimum())
                .forEach(of -> known.computeIfAbsent(municipality, code -> new BitSet()).or(of)));
        return known;
    }

    /** The municipalities that know a stratum among these: by municipality, what it knows of them. */
    Map<Integer, BitSet> known(BitSet among) {
        Map<Integer, BitSet> known = new TreeMap<>();
        everybodysKnowledge.forEach((municipality, own) -> {
            if (own.intersects(among)) {
                BitSet some = (BitSet) own.clone();
                some.and(among);
                known.put(municipality, some);
            }
        });
        return known;
    }

    /** What each municipality knows of its own strata, by municipality. */
    Map<Integer, BitSet> everybodysKnowledge() {
        return everybodysKnowledge;
    }

    /** Whether all of them belong to one municipality, some perhaps to others too. */
    boolean inOneMunicipality(BitSet among) {
        return among.isEmpty()
                || municipalities.get(among.nextSetBit(0)).stream()
                        .anyMatch(municipality -> among.stream().allMatch(stratum -> isOf(municipality, stratum)));
    }

    /**
     * Whether these may be computed by somebody: enough, of more than one municipality and not dominated by one, not nearly unanimous.
     * The same, but for dominance, is asked of what is left when a municipality subtracts its own.
     */
    boolean mayBeComputed(BitSet population) {
        return allowed(population) && !isDominated(population) && known(population).values().stream().allMatch(own -> {
            BitSet rest = without(population, own);
            return rest.isEmpty() || allowed(rest);
        });
    }

    /** Whether one municipality holds so much of these that they tell of it; of changes that is not asked. */
    boolean isDominated(BitSet population) {
        if (measure == Measure.CHANGES) {
            return false;
        }
        Map<Integer, Integer> held = new HashMap<>();
        population.stream().forEach(stratum ->
                municipalities.get(stratum).forEach(municipality -> held.merge(municipality, n(stratum), Integer::sum)));
        int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return rules.dominated(most, population.stream().map(this::n).sum());
    }

    private boolean allowed(BitSet population) {
        int[] sum = sum(population);
        return measure.size(sum) >= rules.minimum()
                && !measure.nearlyUnanimous(sum)
                && !inOneMunicipality(population);
    }

    static boolean isWithin(BitSet some, BitSet all) {
        for (int stratum = some.nextSetBit(0); stratum >= 0; stratum = some.nextSetBit(stratum + 1)) {
            if (!all.get(stratum)) {
                return false;
            }
        }
        return true;
    }

    static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }
}
