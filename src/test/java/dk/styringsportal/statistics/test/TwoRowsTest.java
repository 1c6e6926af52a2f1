package dk.styringsportal.statistics.test;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.doubles;
import static dk.styringsportal.testing.PrintedNumbers.ints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.test.Independence.Method;
import dk.styringsportal.testing.ReferenceTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoRowsTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(TwoRowsTest.class, "two-rows.csv", "first");
    }

    static List<Map<String, String>> simulated() {
        return ReferenceTable.read(TwoRowsTest.class, "simulated.csv", "first");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        TwoRows table = table(expected);

        ChiSquare chiSquare = table.chiSquare().orElseThrow();
        assertPrinted(expected.get("statistic"), chiSquare.statistic());
        assertEquals(Integer.parseInt(expected.get("df")), chiSquare.df());
        assertPrinted(expected.get("p"), chiSquare.p());
        assertPrinted(expected.get("exact"), table.fisher().orElseThrow());
        assertPrinted(expected.get("fisherTest"), table.fisher().orElseThrow());
        List<Double> counts = doubles(expected.get("expectedFirst"));
        for (int i = 0; i < counts.size(); i++) {
            assertEquals(counts.get(i), table.expectedFirst().get(i).doubleValue(), 1e-12);
        }
    }

    /** R draws the very same tables: its file says how java.util.Random does. */
    @ParameterizedTest
    @MethodSource("simulated")
    void draws_what_R_draws(Map<String, String> expected) {
        int tables = Integer.parseInt(expected.get("tables"));
        double p = table(expected)
                .simulated(Long.parseLong(expected.get("seed")), tables)
                .orElseThrow();

        assertEquals(Double.parseDouble(expected.get("simulated")), p, 1e-15);
        double truth = Double.parseDouble(expected.get("rItself"));
        assertEquals(truth, p, 4 * Math.sqrt(truth * (1 - truth) / tables));
    }

    @Test
    void the_references_hold_twelve_and_four_tables() {
        assertEquals(12, reference().size());
        assertEquals(4, simulated().size());
    }

    @Test
    void fisher_is_the_exact_fraction_for_every_table_of_two_by_two_up_to_fourteen_persons() {
        for (int a = 0; a <= 14; a++) {
            for (int b = 0; a + b <= 14; b++) {
                for (int c = 0; a + b + c <= 14; c++) {
                    for (int d = 0; a + b + c + d <= 14; d++) {
                        TwoRows table = new TwoRows(List.of(a, b), List.of(c, d));
                        if (a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0) {
                            assertEquals(exact(a, b, c, d), table.fisher().orElseThrow(), 1e-12, table::toString);
                        }
                    }
                }
            }
        }
    }

    @Test
    void rows_and_classes_may_change_places() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            List<Integer> first = IntStream.range(0, 4).mapToObj(i -> random.nextInt(8)).toList();
            List<Integer> second = IntStream.range(0, 4).mapToObj(i -> 1 + random.nextInt(8)).toList();
            TwoRows table = new TwoRows(first, second);
            TwoRows turned = new TwoRows(List.of(second.get(2), second.get(0), second.get(3), second.get(1)),
                    List.of(first.get(2), first.get(0), first.get(3), first.get(1)));

            assertEquals(table.chiSquare().isPresent(), turned.chiSquare().isPresent());
            table.chiSquare().ifPresent(chiSquare -> {
                assertEquals(chiSquare.statistic(), turned.chiSquare().orElseThrow().statistic(), 1e-12);
                assertEquals(table.fisher().orElseThrow(), turned.fisher().orElseThrow(), 1e-12);
                assertTrue(table.fisher().orElseThrow() <= 1 && table.fisher().orElseThrow() > 0);
            });
        }
        assertEquals(
                new TwoRows(List.of(5, 0, 4, 1), List.of(20, 3, 1, 9)).simulated(3, 500),
                new TwoRows(List.of(1, 4, 5, 0), List.of(9, 1, 20, 3)).simulated(3, 500));
    }

    @Test
    void the_statistic_doubles_when_everybody_is_counted_twice() {
        double once = new TwoRows(List.of(10, 20, 4), List.of(23, 12, 29)).chiSquare().orElseThrow().statistic();
        double twice = new TwoRows(List.of(20, 40, 8), List.of(46, 24, 58)).chiSquare().orElseThrow().statistic();

        assertEquals(2 * once, twice, 1e-12);
    }

    @Test
    void an_empty_class_takes_no_part() {
        TwoRows table = new TwoRows(List.of(0, 10, 20, 0, 4), List.of(0, 23, 12, 0, 29));

        assertEquals(List.of(1, 2, 4), table.columns());
        assertEquals(new TwoRows(List.of(10, 20, 4), List.of(23, 12, 29)).test(1), table.test(1));
        assertEquals(BigFraction.ZERO, table.expectedFirst().get(0));
        assertEquals(BigFraction.of(33 * 34, 98), table.expectedFirst().get(1));
        assertEquals(BigFraction.of(33 * 64, 98), table.expectedSecond().get(1));
    }

    @Test
    void there_is_nothing_to_test_with_one_class_or_one_group() {
        for (TwoRows table : List.of(
                new TwoRows(List.of(7, 0), List.of(3, 0)),
                new TwoRows(List.of(7, 4, 2), List.of(0, 0, 0)),
                new TwoRows(List.of(), List.of()),
                new TwoRows(List.of(0, 0), List.of(0, 0)))) {
            assertEquals(Optional.empty(), table.chiSquare());
            assertEquals(OptionalDouble.empty(), table.fisher());
            assertEquals(OptionalDouble.empty(), table.simulated(1, 99));
            assertEquals(Optional.empty(), table.test(1));
        }
    }

    @Test
    void chi_square_is_taken_from_five_expected_on_and_the_exact_test_below() {
        // 10 · 10 / 20 = 5 expected everywhere
        Independence five = new TwoRows(List.of(7, 3), List.of(3, 7)).test(1).orElseThrow();
        assertEquals(Method.CHI_SQUARE, five.method());
        assertEquals(5, five.leastExpected());
        assertEquals(new TwoRows(List.of(7, 3), List.of(3, 7)).chiSquare().orElseThrow().p(), five.p());

        TwoRows fewer = new TwoRows(List.of(7, 2), List.of(3, 7));
        Independence exact = fewer.test(1).orElseThrow();
        assertEquals(Method.FISHER, exact.method());
        assertEquals(9.0 * 9 / 19, exact.leastExpected(), 1e-12);
        assertEquals(fewer.fisher().orElseThrow(), exact.p());
        assertEquals(fewer.chiSquare().orElseThrow().statistic(), exact.statistic());
    }

    @Test
    void tables_are_drawn_where_there_are_too_many_to_go_through() {
        TwoRows many = new TwoRows(
                List.of(3, 40, 30, 25, 20, 35, 28), List.of(2, 38, 36, 22, 27, 30, 31));

        assertEquals(OptionalDouble.empty(), many.fisher());
        Independence drawn = many.test(11).orElseThrow();
        assertEquals(Method.MONTE_CARLO, drawn.method());
        assertEquals(many.simulated(11, 9999).orElseThrow(), drawn.p());
        assertEquals(many.chiSquare().orElseThrow().p(), drawn.p(), 0.03);
    }

    @Test
    void a_thousand_persons_in_three_classes_are_gone_through_exactly() {
        TwoRows thousand = new TwoRows(List.of(200, 150, 160), List.of(133, 183, 174));

        double p = assertTimeout(Duration.ofSeconds(10), () -> thousand.fisher().orElseThrow());

        assertEquals(thousand.chiSquare().orElseThrow().p(), p, 1e-3);
    }

    /**
     * R 4.2.2 gives 0.51462657801506 for: s <- c(970, 980, 100000); r <- 50980;
     * chance <- function(a, b) exp(dhyper(a, s[1], sum(s) - s[1], r, log = TRUE) + dhyper(b, s[2], s[3], r - a, log = TRUE));
     * all <- outer(0:970, 0:980, Vectorize(chance)); sum(all[all <= chance(500, 480) * (1 + 1e-7)])
     */
    @Test
    void a_hundred_thousand_persons_are_gone_through_without_losing_digits() {
        TwoRows large = new TwoRows(List.of(500, 480, 50_000), List.of(470, 500, 50_000));

        assertEquals(0.51462657801506, large.fisher().orElseThrow(), 1e-9);
    }

    @Test
    void a_table_of_millions_has_its_chi_square() {
        TwoRows millions = new TwoRows(List.of(1_000_000, 1_000_000, 1_000_000), List.of(999_000, 1_000_000, 1_000_000));

        assertEquals(Method.CHI_SQUARE, millions.test(1).orElseThrow().method());
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new TwoRows(List.of(1, 2), List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new TwoRows(List.of(1, -1), List.of(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> new TwoRows(List.of(Integer.MAX_VALUE), List.of(1)));
        assertThrows(
                IllegalArgumentException.class, () -> new TwoRows(List.of(1, 2), List.of(2, 1)).simulated(1, 0));
    }

    private static TwoRows table(Map<String, String> row) {
        return new TwoRows(ints(row.get("first")), ints(row.get("second")));
    }

    private static double exact(int a, int b, int c, int d) {
        BigInteger seen = ways(a + c, a).multiply(ways(b + d, b));
        BigInteger sum = BigInteger.ZERO;
        for (int i = Math.max(0, a - d); i <= Math.min(a + b, a + c); i++) {
            BigInteger other = ways(a + c, i).multiply(ways(b + d, a + b - i));
            sum = other.compareTo(seen) <= 0 ? sum.add(other) : sum;
        }
        return new BigDecimal(sum).divide(new BigDecimal(ways(a + b + c + d, a + b)), MathContext.DECIMAL128).doubleValue();
    }

    private static BigInteger ways(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }
}
