package dk.styringsportal.benchmark.keyfigures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What follows from sums that are known. Each row is such a sum, by the coefficients of the numbers in it; what is known of some
 * numbers alone is found by eliminating all others.
 */
final class KnownSums {

    private static final double ZERO = 1e-9;

    private final List<double[]> rows = new ArrayList<>();

    void add(double[] coefficients) {
        rows.add(coefficients.clone());
    }

    /**
     * The sums that are known of some numbers alone, none of which follows from the others.
     *
     * @param columns how many numbers there are
     * @param wanted which of them
     */
    List<double[]> of(int columns, IntPredicate wanted) {
        List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        for (int column = 0; column < columns; column++) {
            if (!wanted.test(column)) {
                eliminate(left, column);
            }
        }
        List<double[]> found = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (wanted.test(column)) {
                eliminate(left, column).ifPresent(pivot -> {
                    clear(found, pivot.row(), pivot.column());
                    found.add(pivot.row());
                });
            }
        }
        return found;
    }

    private record Pivot(double[] row, int column) {}

    /** Takes the row with the largest coefficient out, and the number out of all others. */
    private static Optional<Pivot> eliminate(List<double[]> rows, int column) {
        int best = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(rows.get(i)[column]) > ZERO && (best < 0 || Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column]))) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        double[] pivot = rows.remove(best);
        double by = pivot[column];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] /= by;
        }
        clear(rows, pivot, column);
        return Optional.of(new Pivot(pivot, column));
    }

    private static void clear(List<double[]> rows, double[] pivot, int column) {
        for (double[] row : rows) {
            double times = row[column];
            if (Math.abs(times) > ZERO) {
                for (int i = 0; i < row.length; i++) {
                    row[i] -= times * pivot[i];
                }
                row[column] = 0;
            }
        }
    }
}
