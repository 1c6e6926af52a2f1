package dk.styringsportal.statistics.distance;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.doubles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardisedTest {

    /** Thousands of inhabitants, index, and a measure on which all are alike: as in distances.csv. */
    private static final List<List<Double>> RAW = List.of(
            List.of(58.0, 0.1, 7.0),
            List.of(12.5, 0.3, 7.0),
            List.of(602.0, 0.2, 7.0),
            List.of(41.0, 0.2, 7.0),
            List.of(92.0, 0.9, 7.0));

    private static final List<Double> WEIGHTS = List.of(2.0, 0.5, 1.0);

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(StandardisedTest.class, "distances.csv", "row");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        int row = Integer.parseInt(expected.get("row"));
        Standardised standardised = Standardised.of(RAW);

        List<Double> z = doubles(expected.get("z"));
        for (int measure = 0; measure < z.size(); measure++) {
            assertEquals(z.get(measure), standardised.rows().get(row).get(measure), 1e-12);
        }
        assertPrinted(expected.get("distanceToFirst"), standardised.distance(row, 0, WEIGHTS));
    }

    @Test
    void the_reference_holds_five_municipalities() {
        assertEquals(5, reference().size());
    }

    @Test
    void the_nearest_come_first_and_oneself_not_at_all() {
        assertEquals(List.of(3, 1, 4, 2), Standardised.of(RAW).nearest(0, 10, WEIGHTS));
        assertEquals(List.of(3, 1), Standardised.of(RAW).nearest(0, 2, WEIGHTS));
    }

    @Test
    void those_equally_near_come_in_the_order_of_the_rows() {
        Standardised standardised = Standardised.of(List.of(List.of(1.0), List.of(3.0), List.of(2.0), List.of(1.0)));

        assertEquals(List.of(0, 1, 3), standardised.nearest(2, 3, List.of(1.0)).stream().sorted().toList());
        assertEquals(List.of(0, 3), standardised.nearest(2, 3, List.of(1.0)).stream().filter(row -> row != 1).toList());
        assertEquals(List.of(1, 2, 3), Standardised.of(List.of(List.of(1.0), List.of(1.0), List.of(1.0), List.of(1.0)))
                .nearest(0, 3, List.of(1.0)));
    }

    @Test
    void a_measure_without_weight_has_no_say() {
        List<List<Double>> other = RAW.stream().map(row -> List.of(row.get(0), -row.get(1), 3.0 * row.get(2))).toList();
        List<Double> onlyFirst = List.of(1.0, 0.0, 0.0);

        assertEquals(
                Standardised.of(RAW).nearest(2, 4, onlyFirst), Standardised.of(other).nearest(2, 4, onlyFirst));
    }

    @Test
    void other_units_do_not_bring_anybody_nearer() {
        Random random = new Random(12);
        List<List<Double>> raw = IntStream.range(0, 98)
                .mapToObj(i -> List.of(random.nextDouble() * 600_000, random.nextDouble()))
                .toList();
        List<List<Double>> thousands = raw.stream().map(row -> List.of(row.get(0) / 1000, 5 + row.get(1))).toList();
        List<Double> weights = List.of(1.0, 3.0);
        for (int row = 0; row < raw.size(); row++) {
            assertEquals(
                    Standardised.of(raw).nearest(row, 7, weights), Standardised.of(thousands).nearest(row, 7, weights));
        }
    }

    @Test
    void a_distance_is_the_same_both_ways_nothing_to_oneself_and_no_detour_shorter() {
        Standardised standardised = Standardised.of(RAW);
        for (int a = 0; a < 5; a++) {
            assertEquals(0, standardised.distance(a, a, WEIGHTS));
            for (int b = 0; b < 5; b++) {
                double straight = standardised.distance(a, b, WEIGHTS);
                assertEquals(straight, standardised.distance(b, a, WEIGHTS));
                for (int c = 0; c < 5; c++) {
                    assertTrue(straight
                            <= standardised.distance(a, c, WEIGHTS) + standardised.distance(c, b, WEIGHTS) + 1e-12);
                }
            }
        }
    }

    @Test
    void nobody_and_one_alone_have_no_neighbours() {
        assertEquals(List.of(), Standardised.of(List.of()).rows());
        assertEquals(List.of(), Standardised.of(List.of(List.of(3.0))).nearest(0, 5, List.of(1.0)));
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Standardised.of(List.of(List.of(1.0), List.of(1.0, 2.0))));
        assertThrows(IllegalArgumentException.class, () -> Standardised.of(List.of(List.of(Double.NaN), List.of(1.0))));
        Standardised standardised = Standardised.of(RAW);
        assertThrows(IllegalArgumentException.class, () -> standardised.distance(0, 1, List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> standardised.distance(0, 1, List.of(1.0, -1.0, 1.0)));
        assertThrows(IllegalArgumentException.class, () -> standardised.distance(0, 1, List.of(1.0, Double.NaN, 1.0)));
    }
}
