package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Numbers of few citizens that follow when sums that are told are taken from each other: by anybody, or by a municipality that knows
 * its own. A number is what a set of municipalities ({@link SameSums}) has in one cell, or has in several together.
 */
final class SubtractedSums {

    private static final int NOBODY = -1;

    private final CitizenControl control;
    private final SameSums same;
    private final CitizensBehind citizens;
    private final List<CellAddress> cells;
    private final List<Release.Sum> sums = new ArrayList<>();
    private final List<Release> of = new ArrayList<>();

    /** Of every set and cell that is not in the place of others: how often it is in each sum. */
    private final TreeMap<Integer, Map<Integer, Double>> large = new TreeMap<>();

    private final Map<Integer, Map<Integer, Double>> small = new TreeMap<>();

    /** @param equal sums of cells that are 0 in every municipality */
    SubtractedSums(
            CitizenControl control, List<Map<CellAddress, Integer>> equal, List<Reporting> all, List<Release> releases, SameSums same) {
        this.control = control;
        this.same = same;
        this.citizens = new CitizensBehind(all, releases);
        releases.stream().filter(Release::isTold).forEach(release -> SameSums.sums(release).forEach(sum -> {
            sums.add(sum);
            of.add(release);
        }));
        Map<CellAddress, Integer> places = new LinkedHashMap<>();
        sums.forEach(sum -> sum.cells().forEach(cell -> places.putIfAbsent(cell, places.size())));
        equal.forEach(equation -> equation.keySet().forEach(cell -> places.putIfAbsent(cell, places.size())));
        this.cells = List.copyOf(places.keySet());
        for (int set = 0; set < same.size(); set++) {
            place(set, equal, places);
        }
    }

    private void place(int set, List<Map<CellAddress, Integer>> equal, Map<CellAddress, Integer> places) {
        boolean[] few = new boolean[cells.size()];
        IntStream.range(0, few.length).forEach(cell -> few[cell] = isSmall(set, cell));
        CellsInPlace inPlace = new CellsInPlace(equal, places, few);
        for (int row = 0; row < sums.size(); row++) {
            if (same.isIn(set, sums.get(row))) {
                double[] times = inPlace.of(sums.get(row).cells());
                for (int cell = 0; cell < times.length; cell++) {
                    if (times[cell] != 0) {
                        (few[cell] ? small : large)
                                .computeIfAbsent(set * cells.size() + cell, none -> new HashMap<>())
                                .put(row, times[cell]);
                    }
                }
            }
        }
    }

    /** Whether the set has few citizens in the cell, or none; not where a municipality has no such number, as nobody can say. */
    private boolean isSmall(int set, int cell) {
        List<CellValue.Known> given = given(set, cell);
        return given.size() == same.municipalities(set).size()
                && (isNobody(given) || control.tellsOfFew(given, given.size() >= OwnKeyFigures.MINIMUM));
    }

    private static boolean isNobody(List<CellValue.Known> given) {
        return given.stream().allMatch(one -> one.persons().filter(count -> count.signum() == 0).isPresent());
    }

    private List<CellValue.Known> given(int set, int cell) {
        return same.municipalities(set).stream()
                .flatMap(municipality -> citizens.of(municipality, cells.get(cell)).stream())
                .toList();
    }

    /** Of each number of few citizens what it follows from. */
    List<Set<Release>> faults() {
        KnownSums known = new KnownSums(sums.size(), row -> of.get(row).isTold());
        int first = (int) IntStream.range(0, same.size()).filter(set -> same.municipalities(set).size() > 1).count();
        known = without(known, 0, first);
        List<Set<Release>> faults = new ArrayList<>();
        forEachOwn(known, first, same.size(), faults);
        faults.addAll(faults(without(known, first, same.size()), NOBODY));
        return faults;
    }

    /**
     * For each of the sets of one, which knows its own numbers. A municipality in a larger set learns nothing more by that.
     *
     * @param known what is left when the numbers of all sets but these are taken out
     */
    private void forEachOwn(KnownSums known, int from, int to, List<Set<Release>> faults) {
        if (known.isEmpty() || from == to) {
            return;
        }
        if (to - from == 1) {
            faults.addAll(faults(known, from));
            return;
        }
        int middle = (from + to) / 2;
        forEachOwn(without(known, middle, to), from, middle, faults);
        forEachOwn(without(known, from, middle), middle, to, faults);
    }

    /** What is left without the large numbers of these sets. */
    private KnownSums without(KnownSums known, int from, int to) {
        KnownSums left = known.copy();
        for (Map<Integer, Double> times : large.subMap(from * cells.size(), to * cells.size()).values()) {
            if (left.isEmpty()) {
                return left;
            }
            left.without(times);
        }
        return left;
    }

    /** @param own the set whose numbers need not be found */
    private List<Set<Release>> faults(KnownSums known, int own) {
        if (known.isEmpty()) {
            return List.of();
        }
        Map<Integer, Map<Integer, Double>> wanted = new TreeMap<>(small);
        wanted.keySet().removeIf(number -> set(number) == own);
        return known.of(wanted).stream()
                .filter(sum -> tellsOfFew(sum.times(), own != NOBODY))
                .map(sum -> sum.from().stream().map(of::get).collect(Collectors.toSet()))
                .toList();
    }

    private int set(int number) {
        return number / cells.size();
    }

    /** Of differences nothing is said. */
    private boolean tellsOfFew(Map<Integer, Double> sum, boolean others) {
        Map<OrganisationCode, CellValue.Known> together = new LinkedHashMap<>();
        for (Map.Entry<Integer, Double> part : sum.entrySet()) {
            if (part.getValue() < 0) {
                return false;
            }
            BigFraction times = BigFraction.from(part.getValue());
            CellAddress cell = cells.get(part.getKey() % cells.size());
            same.municipalities(set(part.getKey())).forEach(municipality -> citizens.of(municipality, cell).ifPresent(one ->
                    together.merge(municipality, CitizensBehind.times(one, times), CitizensBehind::both)));
        }
        return others
                ? control.areFew(together.values())
                : control.tellsOfFew(together.values(), together.size() >= OwnKeyFigures.MINIMUM);
    }
}
