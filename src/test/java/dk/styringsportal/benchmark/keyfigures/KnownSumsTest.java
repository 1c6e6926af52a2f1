package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSumsTest {

    @Test
    void what_is_left_of_a_sum_is_known_when_the_rest_is() {
        KnownSums sums = known(new double[] {1, 1, 1}, new double[] {1, 0, 0});
        List<double[]> found = sums.of(3, column -> column == 2);
        assertEquals(0, found.size(), "two are unknown");

        sums.add(new double[] {0, 1, 0});
        found = sums.of(3, column -> column == 2);
        assertArrayEquals(new double[] {0, 0, 1}, found.get(0), 1e-12);
    }

    @Test
    void two_are_known_together_and_neither_alone() {
        KnownSums sums = known(new double[] {1, 1, 1}, new double[] {1, 0, 0});
        List<double[]> found = sums.of(3, column -> column > 0);
        assertEquals(1, found.size());
        assertArrayEquals(new double[] {0, 1, 1}, found.get(0), 1e-12);
    }

    @Test
    void it_follows_through_several_sums() {
        // a + b = c + d, c = e, all but d and a known
        KnownSums sums = known(
                new double[] {1, 1, -1, -1, 0}, new double[] {0, 0, 1, 0, -1}, new double[] {0, 0, 0, 0, 1},
                new double[] {0, 1, 0, 0, 0}, new double[] {0, 0, 0, 1, 0});
        assertArrayEquals(new double[] {1, 0, 0, 0, 0}, sums.of(5, column -> column == 0).get(0), 1e-12);
    }

    @Test
    void nothing_follows_from_nothing() {
        assertEquals(List.of(), new KnownSums().of(3, column -> true));
    }

    private static KnownSums known(double[]... rows) {
        KnownSums sums = new KnownSums();
        for (double[] row : rows) {
            sums.add(row);
        }
        return sums;
    }
}
