package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which blocks could be in a sum that is computed by adding and subtracting shown lines, and in which no safe block is left:
 * Gaussian elimination of the safe blocks, in whole numbers modulo a prime, so that nothing is rounded.
 */
final class Combinations {

    private static final long PRIME = (1L << 31) - 1;

    private final List<Block> columns;
    private final int safe;
    private final List<long[]> rows = new ArrayList<>();

    /** @param safe blocks that count in a sum, so that it may be computed; @param unsafe those that need others beside them */
    Combinations(int lines, Collection<Block> safe, Collection<Block> unsafe) {
        this.columns = new ArrayList<>(safe);
        this.columns.addAll(unsafe);
        this.safe = safe.size();
        for (int line = 0; line < lines; line++) {
            long[] row = new long[columns.size()];
            for (int column = 0; column < row.length; column++) {
                row[column] = columns.get(column).lines().get(line) ? 1 : 0;
            }
            rows.add(row);
        }
    }

    /** The unsafe blocks that some combination of lines leaves without any safe one. */
    Set<Block> left() {
        int done = 0;
        for (int column = 0; column < safe && done < rows.size(); column++) {
            done += eliminate(column, done) ? 1 : 0;
        }
        Set<Block> left = new LinkedHashSet<>();
        for (long[] row : rows.subList(done, rows.size())) {
            for (int column = safe; column < row.length; column++) {
                if (row[column] != 0) {
                    left.add(columns.get(column));
                }
            }
        }
        return left;
    }

    private boolean eliminate(int column, int from) {
        for (int place = from; place < rows.size(); place++) {
            if (rows.get(place)[column] != 0) {
                long[] pivot = rows.remove(place);
                rows.add(from, pivot);
                long inverse = power(pivot[column], PRIME - 2);
                for (long[] row : rows.subList(from + 1, rows.size())) {
                    subtract(row, pivot, row[column] * inverse % PRIME);
                }
                return true;
            }
        }
        return false;
    }

    private static void subtract(long[] row, long[] pivot, long factor) {
        for (int column = 0; factor != 0 && column < row.length; column++) {
            row[column] = Math.floorMod(row[column] - factor * pivot[column], PRIME);
        }
    }

    private static long power(long base, long exponent) {
        long power = 1;
        for (long bits = exponent, square = base; bits > 0; bits >>= 1, square = square * square % PRIME) {
            power = (bits & 1) == 1 ? power * square % PRIME : power;
        }
        return power;
    }
}
