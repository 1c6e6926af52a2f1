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
 * questionnaire says must add up to the same ({@link SumCheck}). It looks at exact conclusions; that a number lies between two
 * others it does not see.
 */
final class LinkedReleases {

    private final CitizenControl control;
    private final Map<CellAddress, Integer> places = new HashMap<>();
    private final List<List<BigFraction>> given = new ArrayList<>();
    private final Set<Integer> small = new HashSet<>();
    private final List<Map<CellAddress, Integer>> equal;
    private final List<Release> releases;

    LinkedReleases(
            CitizenControl control, QuestionnaireVersion questionnaire, List<Reporting> all, List<Release> releases) {
        this.control = control;
        this.releases = releases;
        this.equal = questionnaire.checks().stream()
                .filter(check -> check.operator() == Operator.EQUAL)
                .map(check -> equation(check, questionnaire))
                .toList();
        releases.forEach(release -> release.sums().forEach(sum -> sum.cells().forEach(cell -> place(cell, all))));
        equal.forEach(equation -> equation.keySet().forEach(cell -> place(cell, all)));
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

    /** How many sums of few citizens follow. */
    private int faultsWithout(Release left) {
        KnownSums known = new KnownSums();
        equal.forEach(equation -> known.add(coefficients(equation)));
        for (Release release : releases) {
            if (release.isTold() && release != left) {
                release.sums().forEach(sum -> {
                    Map<CellAddress, Integer> cells = new LinkedHashMap<>();
                    sum.cells().forEach(cell -> cells.put(cell, 1));
                    known.add(coefficients(cells));
                });
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

    private static Map<CellAddress, Integer> equation(SumCheck check, QuestionnaireVersion questionnaire) {
        Map<CellAddress, Integer> equation = new LinkedHashMap<>();
        check.sum().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, 1, Integer::sum)));
        check.of().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, -1, Integer::sum)));
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
