package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class KnownSumsTest {

    @Test
    void what_is_left_of_a_sum_is_known_when_the_rest_is() {
        double[] all = {1, 1, 1};
        double[] first = {1, 0, 0};
        assertEquals(List.of(), of(column -> column == 2, all, first), "two are unknown");

        KnownSums.Following third = of(column -> column == 2, all, first, new double[] {0, 1, 0}).get(0);
        assertEquals(Map.of(2, 1.0), third.times());
        assertEquals(Set.of(0, 1, 2), third.from());
    }

    @Test
    void two_are_known_together_and_neither_alone() {
        List<KnownSums.Following> found = of(column -> column > 0, new double[] {1, 1, 1}, new double[] {1, 0, 0});
        assertEquals(List.of(Map.of(1, 1.0, 2, 1.0)), found.stream().map(KnownSums.Following::times).toList());
    }

    @Test
    void it_follows_through_several_sums() {
        // a + b = c + d, c = e, all but d and a known
        List<KnownSums.Following> found = of(
                column -> column == 0, new double[] {1, 1, -1, -1, 0}, new double[] {0, 0, 1, 0, -1}, new double[] {0, 0, 0, 0, 1},
                new double[] {0, 1, 0, 0, 0}, new double[] {0, 0, 0, 1, 0});
        assertEquals(List.of(Map.of(0, 1.0)), found.stream().map(KnownSums.Following::times).toList());
    }

    @Test
    void nothing_follows_from_nothing() {
        assertTrue(new KnownSums(0).isEmpty());
        assertEquals(List.of(), new KnownSums(0).of(Map.of(0, Map.of())));
    }

    private static List<KnownSums.Following> of(IntPredicate wanted, double[]... rows) {
        KnownSums sums = new KnownSums(rows.length);
        Map<Integer, Map<Integer, Double>> left = new HashMap<>();
        for (int column = 0; column < rows[0].length; column++) {
            Map<Integer, Double> times = new HashMap<>();
            for (int row = 0; row < rows.length; row++) {
                if (rows[row][column] != 0) {
                    times.put(row, rows[row][column]);
                }
            }
            if (wanted.test(column)) {
                left.put(column, times);
            } else {
                sums.without(times);
            }
        }
        return sums.of(left);
    }
}
