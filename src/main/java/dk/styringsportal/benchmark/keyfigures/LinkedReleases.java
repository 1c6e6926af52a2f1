package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.condition.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Hides further sums until no sum of few citizens follows from those that are told, all taken together with what the
 * questionnaire says of their sums ({@link SumCheck}), and until none that is hidden lies so narrowly between others that it is as
 * good as told.
 */
final class LinkedReleases {

    private static final double ZERO = 1e-6;

    private final CitizenControl control;
    private final Map<CellAddress, Integer> places = new HashMap<>();
    private final List<List<BigFraction>> given = new ArrayList<>();
    private final Set<Integer> small = new HashSet<>();
    private final List<Map<CellAddress, Integer>> equal;
    private final List<Map<CellAddress, Integer>> atMost;
    private final List<Release> releases;

    LinkedReleases(
            CitizenControl control, QuestionnaireVersion questionnaire, List<Reporting> all, List<Release> releases) {
        this.control = control;
        this.releases = releases;
        this.equal = questionnaire.checks().stream()
                .filter(check -> check.operator() == Operator.EQUAL)
                .map(check -> equation(check, questionnaire))
                .toList();
        this.atMost = questionnaire.checks().stream()
                .filter(check -> check.operator() != Operator.EQUAL)
                .map(check -> equation(check, questionnaire))
                .toList();
        releases.forEach(release -> release.sums().forEach(sum -> sum.cells().forEach(cell -> place(cell, all))));
        equal.forEach(equation -> equation.keySet().forEach(cell -> place(cell, all)));
        atMost.forEach(equation -> equation.keySet().forEach(cell -> place(cell, all)));
    }

    /** Begins with the smallest that helps. */
    void hide() {
        int faults = faults();
        while (faults > 0) {
            List<Release> told = releases.stream()
                    .filter(Release::isTold)
                    .sorted(Comparator.comparing(Release::size))
                    .toList();
            if (told.isEmpty()) {
                return;
            }
            Release helping = told.get(0);
            int least = faults;
            for (Release candidate : told) {
                int left = faultsWithout(candidate);
                if (left < least) {
                    least = left;
                    helping = candidate;
                }
            }
            helping.hide();
            faults = faults();
        }
    }

    private void place(CellAddress cell, List<Reporting> all) {
        if (places.putIfAbsent(cell, given.size()) == null) {
            List<BigFraction> numbers = all.stream()
                    .map(response -> ReportedNumber.in(response.answers(), cell).number().orElse(BigFraction.ZERO))
                    .toList();
            boolean none = numbers.stream().allMatch(number -> number.signum() == 0);
            if (none || isFew(numbers)) {
                small.add(given.size());
            }
            given.add(numbers);
        }
    }

    private boolean isFew(List<BigFraction> numbers) {
        return control.ofSum(numbers.stream().map(Release::count).toList()).isPresent();
    }

    private int faults() {
        return faultsWithout(null);
    }

    private int faultsWithout(Release left) {
        return fewThatFollow(left) + narrow(left);
    }

    /** How many sums that are hidden lie between so few whole numbers that one may as well tell them. */
    private int narrow(Release left) {
        KnownBounds bounds = new KnownBounds(given.size());
        equal.forEach(equation -> bounds.add(placed(equation), 0, 0));
        atMost.forEach(equation -> bounds.add(placed(equation), Double.NEGATIVE_INFINITY, 0));
        List<Release.Sum> hidden = new ArrayList<>();
        for (Release release : releases) {
            if (release.isTold() && release != left) {
                release.sums().forEach(sum -> bounds.add(
                        placed(of(sum)), sum.value().doubleValue(), sum.value().doubleValue()));
            } else if (!release.hidden().equals(Optional.of(Hidden.FEW_MUNICIPALITIES))) {
                hidden.addAll(release.sums());
            }
        }
        bounds.narrow();
        return (int) hidden.stream().filter(sum -> isNarrow(sum, bounds)).count();
    }

    /**
     * That one to four citizens may be behind it says the reason why it is hidden; that nobody is tells of no citizen. Where the sum
     * is of other municipalities than those that bound it, the bounds are not of it.
     */
    private boolean isNarrow(Release.Sum sum, KnownBounds bounds) {
        double low = sum.cells().stream().mapToDouble(cell -> bounds.low(places.get(cell))).sum();
        double high = sum.cells().stream().mapToDouble(cell -> bounds.high(places.get(cell))).sum();
        double value = sum.value().doubleValue();
        boolean bounded = low - ZERO <= value && value <= high + ZERO;
        return bounded && value > 0 && high - Math.max(1, low) + 1 < OwnKeyFigures.RULES.minimum() - 1;
    }

    private Map<Integer, Integer> placed(Map<CellAddress, Integer> cells) {
        Map<Integer, Integer> placed = new LinkedHashMap<>();
        cells.forEach((cell, times) -> placed.merge(places.get(cell), times, Integer::sum));
        placed.values().removeIf(times -> times == 0);
        return placed;
    }

    private static Map<CellAddress, Integer> of(Release.Sum sum) {
        Map<CellAddress, Integer> cells = new LinkedHashMap<>();
        sum.cells().forEach(cell -> cells.put(cell, 1));
        return cells;
    }

    /** How many sums of few citizens follow. */
    private int fewThatFollow(Release left) {
        KnownSums known = new KnownSums();
        equal.forEach(equation -> known.add(coefficients(equation)));
        for (Release release : releases) {
            if (release.isTold() && release != left) {
                release.sums().forEach(sum -> known.add(coefficients(of(sum))));
            }
        }
        return (int) known.of(given.size(), small::contains).stream().filter(this::tellsOfFew).count();
    }

    private double[] coefficients(Map<CellAddress, Integer> cells) {
        double[] coefficients = new double[given.size()];
        cells.forEach((cell, times) -> coefficients[places.get(cell)] += times);
        return coefficients;
    }

    /** Of differences nothing is said. */
    private boolean tellsOfFew(double[] sum) {
        List<BigFraction> together = new ArrayList<>();
        for (int i = 0; i < sum.length; i++) {
            if (sum[i] < 0) {
                return false;
            }
            for (int municipality = 0; sum[i] > 0 && municipality < given.get(i).size(); municipality++) {
                BigFraction more = given.get(i).get(municipality);
                if (municipality == together.size()) {
                    together.add(more);
                } else {
                    together.set(municipality, together.get(municipality).add(more));
                }
            }
        }
        return isFew(together);
    }

    /** What is equal to 0, or at most 0. */
    private static Map<CellAddress, Integer> equation(SumCheck check, QuestionnaireVersion questionnaire) {
        int sign = check.operator() == Operator.GREATER_OR_EQUAL ? -1 : 1;
        Map<CellAddress, Integer> equation = new LinkedHashMap<>();
        check.sum().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, sign, Integer::sum)));
        check.of().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, -sign, Integer::sum)));
        return equation;
    }

    private static List<CellAddress> all(SumCheck.Cells cells, QuestionnaireVersion questionnaire) {
        Item item = questionnaire.item(cells.item()).orElseThrow();
        List<CellAddress> found = new ArrayList<>();
        List<Optional<RowKey>> rows = item.rows().isEmpty() || cells.row().isPresent()
                ? List.of(cells.row())
                : item.rows().stream().map(row -> Optional.of(row.key())).toList();
        for (Optional<RowKey> row : rows) {
            if (item.columns().isEmpty() || cells.column().isPresent()) {
                found.add(new CellAddress(item.code(), row, cells.column()));
            } else {
                item.columns().forEach(column -> found.add(new CellAddress(item.code(), row, Optional.of(column.key()))));
            }
        }
        return found;
    }
}
