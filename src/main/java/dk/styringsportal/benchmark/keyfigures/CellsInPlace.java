package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sums of cells where equations between them are made use of: as many cells as there are equations are put as sums of the others.
 * Those of many citizens first, so that as few as may be of these are left.
 */
final class CellsInPlace {

    private static final double ZERO = 1e-9;

    private final Map<CellAddress, Integer> places;
    private final List<double[]> solved = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /**
     * @param equal sums that are 0
     * @param few which cells are to be kept
     */
    CellsInPlace(List<Map<CellAddress, Integer>> equal, Map<CellAddress, Integer> places, boolean[] few) {
        this.places = places;
        List<double[]> left = new ArrayList<>(equal.stream().map(this::row).toList());
        IntStream.range(0, few.length).filter(cell -> !few[cell]).forEach(cell -> solve(left, cell));
        IntStream.range(0, few.length).filter(cell -> few[cell]).forEach(cell -> solve(left, cell));
    }

    private double[] row(Map<CellAddress, Integer> times) {
        double[] row = new double[places.size()];
        times.forEach((cell, often) -> row[places.get(cell)] += often);
        return row;
    }

    private void solve(List<double[]> left, int cell) {
        for (int i = 0; i < left.size(); i++) {
            if (Math.abs(left.get(i)[cell]) > ZERO) {
                double[] pivot = left.remove(i);
                double by = pivot[cell];
                IntStream.range(0, pivot.length).forEach(place -> pivot[place] /= by);
                left.forEach(row -> subtract(row, pivot, cell));
                solved.forEach(row -> subtract(row, pivot, cell));
                solved.add(pivot);
                pivots.add(cell);
                return;
            }
        }
    }

    private static void subtract(double[] from, double[] row, int cell) {
        double times = from[cell];
        if (Math.abs(times) > ZERO) {
            IntStream.range(0, from.length).forEach(place -> from[place] -= times * row[place]);
        }
        from[cell] = 0;
    }

    /** How often each cell is in the sum of these. */
    double[] of(Set<CellAddress> sum) {
        double[] times = new double[places.size()];
        sum.forEach(cell -> times[places.get(cell)]++);
        for (int i = 0; i < solved.size(); i++) {
            subtract(times, solved.get(i), pivots.get(i));
        }
        IntStream.range(0, times.length).filter(cell -> Math.abs(times[cell]) < ZERO).forEach(cell -> times[cell] = 0);
        return times;
    }
}
