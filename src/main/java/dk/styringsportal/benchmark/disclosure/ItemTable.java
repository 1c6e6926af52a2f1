package dk.styringsportal.benchmark.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one item was answered, in the finest detail. An item with ticks is a table per option: ticked, not ticked.
 *
 * @param strata tallies of one length; of a stratum that is missing nobody has answered
 */
public record ItemTable(String item, Map<Stratum, Tally> strata) {

    public ItemTable {
        SortedMap<Stratum, Tally> ordered = new TreeMap<>(strata);
        if (ordered.values().stream().map(tally -> tally.counts().size()).distinct().count() > 1) {
            throw new IllegalArgumentException("Item " + item + ": tallies are of different lengths");
        }
        strata = Collections.unmodifiableSortedMap(ordered);
    }

    /** Nothing withheld: not for publication. A single 0 where nobody has answered the item at all. */
    public Tally sum(Margin margin) {
        int[] sum = new int[options()];
        margin.strata().forEach(stratum -> {
            Tally tally = strata.get(stratum);
            for (int option = 0; tally != null && option < sum.length; option++) {
                sum[option] += tally.counts().get(option);
            }
        });
        return new Tally(Arrays.stream(sum).boxed().toList());
    }

    int options() {
        return strata.values().stream().findFirst().map(tally -> tally.counts().size()).orElse(1);
    }

    int count(Stratum stratum, int option) {
        Tally tally = strata.get(stratum);
        List<Integer> counts = tally == null ? List.of() : tally.counts();
        return option < counts.size() ? counts.get(option) : 0;
    }
}
