package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bounds by hand. */
class KnownBoundsTest {

    private static final double ANY = Double.NEGATIVE_INFINITY;

    /** a = 100, b ≤ a, c ≤ b, c = 97: b lies between 97 and 100. */
    @Test
    void what_is_between_two_lies_between_their_numbers() {
        KnownBounds bounds = new KnownBounds(3);
        bounds.add(Map.of(0, 1), 100, 100);
        bounds.add(Map.of(1, 1, 0, -1), ANY, 0);
        bounds.add(Map.of(2, 1, 1, -1), ANY, 0);
        bounds.add(Map.of(2, 1), 97, 97);
        bounds.narrow();
        assertEquals(97, bounds.low(1), 1e-9);
        assertEquals(100, bounds.high(1), 1e-9);
    }

    /** a + b + c = 10 and b + c = 8: a is 2, and b at most 8. */
    @Test
    void what_is_left_of_a_sum_follows() {
        KnownBounds bounds = new KnownBounds(3);
        bounds.add(Map.of(0, 1, 1, 1, 2, 1), 10, 10);
        bounds.add(Map.of(2, 1), 5, 5);
        bounds.add(Map.of(1, 1), 3, 3);
        bounds.narrow();
        assertEquals(2, bounds.low(0), 1e-9);
        assertEquals(2, bounds.high(0), 1e-9);
    }

    @Test
    void nothing_is_known_of_a_number_that_is_in_no_sum() {
        KnownBounds bounds = new KnownBounds(1);
        bounds.narrow();
        assertEquals(0, bounds.low(0), 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, bounds.high(0));
    }

    /** 1, 2, 5, 40 and 300 are all there are of five; of nine, four lie between 2 and 5, 5 and 40 and so on. */
    @Test
    void quartiles_and_extremes_of_five_are_the_five() {
        assertTrue(new SpreadBounds(spread(5, 1, 2, 5, 40, 300)).tellSum(true));
        assertFalse(new SpreadBounds(spread(9, 1, 2, 5, 40, 300)).tellSum(true));
        assertTrue(new SpreadBounds(spread(9, 40, 40, 40, 40, 40)).tellSum(false), "all are alike");
        assertFalse(new SpreadBounds(spread(9, 40, 40, 40, 40, 40).withoutExtremes()).tellSum(true), "the highest may be anything");
        assertTrue(new SpreadBounds(spread(12, 2.4, 2.5, 2.5, 2.5, 2.6)).tellMean());
        assertFalse(new SpreadBounds(spread(5, 1, 2, 5, 40, 300)).tellMean());
        assertFalse(new SpreadBounds(new Spread(0, Told.none(), Told.none())).tellMean());
    }

    private static Spread spread(int n, double lowest, double lower, double median, double upper, double highest) {
        return new Spread(n, Told.of(new Spread.Quartiles(lower, median, upper)), Told.of(new Spread.Extremes(lowest, highest)));
    }
}
