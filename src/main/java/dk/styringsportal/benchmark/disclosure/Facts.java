package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The strata in which there is something to protect, numbered, with their counts. That the others are empty is no secret. */
final class Facts {

    private final Measure measure;
    private final DisclosureRules rules;
    private final List<Stratum> strata;
    private final int[][] counts;
    private final int[] municipality;
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
        List<OrganisationCode> codes = List.copyOf(
                new TreeSet<>(strata.stream().map(Stratum::municipality).toList()));
        municipality = strata.stream().mapToInt(stratum -> codes.indexOf(stratum.municipality())).toArray();
        BitSet all = new BitSet();
        for (Stratum stratum : strata) {
            all.set(places.size());
            places.put(stratum, places.size());
        }
        everybodysKnowledge = known(all);
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

    int municipality(int stratum) {
        return municipality[stratum];
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
     * Whether the municipality knows the counts of this stratum, its own: its report shows it what has the minimum. Of
     * changes it is taken to know all.
     */
    boolean knownToItsMunicipality(int stratum) {
        return measure == Measure.CHANGES || n(stratum) >= rules.minimum();
    }

    /** The municipalities that know a stratum among these, and no stratum twice: by municipality, what it knows. */
    Map<Integer, BitSet> known(BitSet among) {
        Map<Integer, BitSet> known = new TreeMap<>();
        among.stream()
                .filter(this::knownToItsMunicipality)
                .forEach(stratum -> known.computeIfAbsent(municipality[stratum], code -> new BitSet()).set(stratum));
        return known;
    }

    /** What each municipality knows of its own strata, by municipality. */
    Map<Integer, BitSet> everybodysKnowledge() {
        return everybodysKnowledge;
    }

    /** Whether all of them belong to one municipality. */
    boolean inOneMunicipality(BitSet among) {
        return among.stream().map(stratum -> municipality[stratum]).distinct().count() <= 1;
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
        int[] held = new int[strata.size()];
        population.stream().forEach(stratum -> held[municipality[stratum]] += n(stratum));
        return measure != Measure.CHANGES && rules.dominated(IntStream.of(held).max().orElse(0), IntStream.of(held).sum());
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
