package dk.styringsportal.statistics.correlation;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.doubles;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ReferenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(CorrelationTest.class, "correlations.csv", "x");
    }

    static List<Map<String, String>> ranks() {
        return ReferenceTable.read(CorrelationTest.class, "correlations.csv", "values");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        List<Pair> pairs = pairs(doubles(expected.get("x")), doubles(expected.get("y")));

        Correlation pearson = Correlation.pearson(pairs).orElseThrow();
        Correlation spearman = Correlation.spearman(pairs).orElseThrow();

        assertPrinted(expected.get("pearson"), pearson.coefficient());
        assertPrinted(expected.get("pearsonP"), pearson.p());
        assertPrinted(expected.get("spearman"), spearman.coefficient());
        assertPrinted(expected.get("spearmanP"), spearman.p());
    }

    @ParameterizedTest
    @MethodSource("reference")
    void leaving_one_out_agrees_with_R(Map<String, String> expected) {
        Robustness robustness = Robustness.of(pairs(doubles(expected.get("x")), doubles(expected.get("y")))).orElseThrow();

        // Where one is left without a coefficient R has no smallest either, and the portal counts it as 0
        boolean whole = !expected.get("weakest").isEmpty();
        assertPrinted(whole ? expected.get("weakest") : "0", robustness.weakest());
        assertPrinted(whole ? expected.get("largestP") : "1", robustness.largestP());
        assertEquals(whole && Boolean.parseBoolean(expected.get("signHolds")), robustness.signHolds());
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void ranks_agree_with_R(Map<String, String> expected) {
        assertArrayEquals(
                array(doubles(expected.get("ranks"))), AverageRanks.of(array(doubles(expected.get("values")))));
    }

    @Test
    void the_reference_holds_eight_relations_and_four_rankings() {
        assertEquals(8, reference().size());
        assertEquals(4, ranks().size());
    }

    @Test
    void ranks_of_nothing_are_none_and_those_of_all_add_up() {
        assertEquals(0, AverageRanks.of(new double[0]).length);
        for (List<Pair> pairs : random()) {
            double[] ranks = AverageRanks.of(pairs.stream().mapToDouble(Pair::y).toArray());
            assertEquals(pairs.size() * (pairs.size() + 1) / 2.0, Arrays.stream(ranks).sum());
        }
    }

    @Test
    void the_order_of_municipalities_does_not_matter() {
        for (List<Pair> pairs : random()) {
            List<Pair> shuffled = new ArrayList<>(pairs);
            Collections.shuffle(shuffled, new Random(3));

            assertAlike(Correlation.pearson(pairs), Correlation.pearson(shuffled), 1);
            assertAlike(Correlation.spearman(pairs), Correlation.spearman(shuffled), 1);
        }
    }

    @Test
    void turning_one_figure_turns_the_sign_and_other_units_change_nothing() {
        for (List<Pair> pairs : random()) {
            List<Pair> turned = pairs.stream().map(pair -> new Pair(pair.x(), -pair.y())).toList();
            List<Pair> thousands = pairs.stream().map(pair -> new Pair(1000 * pair.x() + 7, pair.y())).toList();
            List<Pair> exchanged = pairs.stream().map(pair -> new Pair(pair.y(), pair.x())).toList();

            assertAlike(Correlation.pearson(pairs), Correlation.pearson(turned), -1);
            assertAlike(Correlation.spearman(pairs), Correlation.spearman(turned), -1);
            assertAlike(Correlation.pearson(pairs), Correlation.pearson(thousands), 1);
            assertAlike(Correlation.spearman(pairs), Correlation.spearman(exchanged), 1);
        }
    }

    @Test
    void spearman_sees_only_the_order() {
        for (List<Pair> pairs : random()) {
            List<Pair> bent = pairs.stream().map(pair -> new Pair(Math.exp(pair.x()), pair.y())).toList();

            assertEquals(Correlation.spearman(pairs), Correlation.spearman(bent));
        }
    }

    @Test
    void coefficient_and_p_stay_within_their_bounds() {
        for (List<Pair> pairs : random()) {
            for (Optional<Correlation> correlation : List.of(Correlation.pearson(pairs), Correlation.spearman(pairs))) {
                correlation.ifPresent(c -> assertTrue(Math.abs(c.coefficient()) <= 1 && c.p() >= 0 && c.p() <= 1));
            }
        }
    }

    @Test
    void two_municipalities_or_a_figure_that_is_the_same_everywhere_have_no_relation() {
        assertEquals(Optional.empty(), Correlation.pearson(pairs(List.of(1.0, 2.0), List.of(1.0, 2.0))));
        assertEquals(Optional.empty(), Correlation.spearman(List.of()));
        List<Pair> constant = pairs(List.of(1.0, 2.0, 3.0, 4.0), List.of(0.1, 0.1, 0.1, 0.1));
        assertEquals(Optional.empty(), Correlation.pearson(constant));
        assertEquals(Optional.empty(), Correlation.spearman(constant));
        assertEquals(Optional.empty(), Robustness.of(constant));
        assertEquals(Optional.empty(), Correlation.spearman(pairs(List.of(1.0, 2.0, 3.0), List.of(0.0, -0.0, 0.0))));
    }

    @Test
    void a_relation_is_robust_when_it_bears_the_loss_of_any_one() {
        List<Pair> firm = IntStream.range(0, 20).mapToObj(i -> new Pair(i, i + (i % 3) * 4)).toList();
        Robustness robustness = Robustness.of(firm).orElseThrow();

        assertTrue(robustness.survives());
        assertTrue(robustness.isRobust(OptionalDouble.of(0.049)));
        assertFalse(robustness.isRobust(OptionalDouble.of(0.05)));
        assertFalse(robustness.isRobust(OptionalDouble.empty()));
    }

    @Test
    void a_relation_that_one_municipality_makes_is_not_robust() {
        // p is just below 0.05, and above it without either of the last two
        List<Pair> hung = new ArrayList<>(pairs(doubles("1 2 3 4 5 6 7"), doubles("3 4 1 6 2 7 5")));
        hung.add(new Pair(80, 90));
        hung.add(new Pair(81, 91));
        Robustness robustness = Robustness.of(hung).orElseThrow();

        assertTrue(robustness.all().p() < 0.05);
        assertTrue(robustness.signHolds());
        assertFalse(robustness.survives());
        assertFalse(robustness.isRobust(OptionalDouble.of(robustness.all().p())));
    }

    @Test
    void a_loose_relation_of_many_is_not_robust() {
        Random random = new Random(1);
        List<Pair> loose = IntStream.range(0, 400)
                .mapToObj(i -> new Pair(i, i + 900 * random.nextDouble()))
                .filter(pair -> random.nextBoolean())
                .toList();
        List<Pair> looser = loose.stream().map(pair -> new Pair(pair.x(), pair.y() + 1.2 * random.nextInt(1000))).toList();
        Robustness robustness = Robustness.of(looser).orElseThrow();

        assertTrue(robustness.largestP() < 0.05);
        assertTrue(Math.abs(robustness.all().coefficient()) < 0.3);
        assertFalse(robustness.isRobust(OptionalDouble.of(robustness.all().p())));
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Pair(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Pair(1, Double.POSITIVE_INFINITY));
    }

    private static void assertAlike(Optional<Correlation> one, Optional<Correlation> other, int sign) {
        assertEquals(one.isPresent(), other.isPresent());
        if (one.isPresent()) {
            assertEquals(one.get().coefficient(), sign * other.get().coefficient(), 1e-12);
            assertEquals(one.get().p(), other.get().p(), 1e-9);
        }
    }

    /** Some with ties, some with a constant. */
    private static List<List<Pair>> random() {
        Random random = new Random(6);
        return IntStream.range(0, 100)
                .mapToObj(i -> IntStream.range(0, 3 + random.nextInt(20))
                        .mapToObj(j -> new Pair(random.nextInt(9), random.nextInt(4)))
                        .toList())
                .toList();
    }

    private static List<Pair> pairs(List<Double> x, List<Double> y) {
        return IntStream.range(0, x.size()).mapToObj(i -> new Pair(x.get(i), y.get(i))).toList();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
