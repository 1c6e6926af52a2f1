package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums that are hidden and lie between so few whole numbers, by what is told, that one may as well tell them. Municipalities
 * in the same sums are looked at apart, as long as these sets are few; else all are looked at as one, which takes far less time.
 */
final class NarrowSums {

    private static final double ZERO = 1e-6;
    private static final int MOST_SETS = 12;

    private final Map<CellAddress, Integer> places = new HashMap<>();
    private final CellEquations equations;
    private final List<Release> releases;
    private final SameSums same;
    private final int sets;

    NarrowSums(CellEquations equations, List<Release> releases, SameSums same) {
        this.equations = equations;
        this.releases = releases;
        this.same = same;
        this.sets = same.size() > MOST_SETS ? 1 : same.size();
        releases.forEach(release -> release.sums().forEach(sum -> sum.cells().forEach(this::place)));
        equations.equal().forEach(equation -> equation.keySet().forEach(this::place));
        equations.atMost().forEach(equation -> equation.keySet().forEach(this::place));
    }

    private void place(CellAddress cell) {
        places.putIfAbsent(cell, places.size());
    }

    int faults() {
        return faultsWithout(null);
    }

    /** How many there are when this one is hidden too. */
    int faultsWithout(Release left) {
        KnownBounds bounds = new KnownBounds(places.size() * sets);
        for (int set = 0; set < sets; set++) {
            for (Map<CellAddress, Integer> equation : equations.equal()) {
                bounds.add(placed(equation, set), 0, 0);
            }
            for (Map<CellAddress, Integer> equation : equations.atMost()) {
                bounds.add(placed(equation, set), Double.NEGATIVE_INFINITY, 0);
            }
        }
        List<Release.Sum> hidden = new ArrayList<>();
        for (Release release : releases) {
            if (release.isTold() && release != left) {
                release.sums().forEach(sum -> bounds.add(placed(sum), sum.value().doubleValue(), sum.value().doubleValue()));
            } else if (!release.hidden().equals(Optional.of(Hidden.FEW_MUNICIPALITIES))) {
                hidden.addAll(release.sums());
            }
        }
        bounds.narrow();
        return (int) hidden.stream().filter(sum -> isNarrow(sum, bounds)).count();
    }

    /** That one to four citizens may be behind it says the reason why it is hidden; that nobody is tells of no citizen. */
    private boolean isNarrow(Release.Sum sum, KnownBounds bounds) {
        double low = 0;
        double high = 0;
        for (int number : placed(sum).keySet()) {
            low += bounds.low(number);
            high += bounds.high(number);
        }
        double value = sum.value().doubleValue();
        boolean bounded = low - ZERO <= value && value <= high + ZERO;
        return bounded && value > 0 && high - Math.max(1, low) + 1 < OwnKeyFigures.RULES.minimum() - 1;
    }

    private Map<Integer, Integer> placed(Map<CellAddress, Integer> cells, int set) {
        Map<Integer, Integer> placed = new LinkedHashMap<>();
        cells.forEach((cell, times) -> placed.merge(set * places.size() + places.get(cell), times, Integer::sum));
        placed.values().removeIf(times -> times == 0);
        return placed;
    }

    private Map<Integer, Integer> placed(Release.Sum sum) {
        Map<Integer, Integer> placed = new LinkedHashMap<>();
        for (int set = 0; set < sets; set++) {
            if (sets == 1 || same.isIn(set, sum)) {
                for (CellAddress cell : sum.cells()) {
                    placed.put(set * places.size() + places.get(cell), 1);
                }
            }
        }
        return placed;
    }
}
