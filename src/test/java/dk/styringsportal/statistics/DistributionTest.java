package dk.styringsportal.statistics;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.testing.ReferenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.descriptive.Quantile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    /** R prints 15 digits. */
    private static final double PRINTED = 1e-12;

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(DistributionTest.class, "distributions.csv", "x");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        Distribution distribution = Distribution.ofExact(
                Arrays.stream(expected.get("x").split(" ")).map(DistributionTest::exact).toList());

        assertEquals(Integer.parseInt(expected.get("n")), distribution.n());
        assertEquals(Double.parseDouble(expected.get("mean")), distribution.mean(), PRINTED);
        assertEquals(Double.parseDouble(expected.get("median")), distribution.median(), PRINTED);
        assertEquals(Double.parseDouble(expected.get("q1")), distribution.q1(), PRINTED);
        assertEquals(Double.parseDouble(expected.get("q3")), distribution.q3(), PRINTED);
        assertEquals(Double.parseDouble(expected.get("min")), distribution.min(), PRINTED);
        assertEquals(Double.parseDouble(expected.get("max")), distribution.max(), PRINTED);
    }

    static List<Map<String, String>> deviations() {
        return ReferenceTable.read(DistributionTest.class, "deviations.csv", "x");
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void standard_deviations_agree_with_R(Map<String, String> expected) {
        Distribution distribution = Distribution.ofExact(
                Arrays.stream(expected.get("x").split(" ")).map(DistributionTest::exact).toList());

        assertPrinted(expected.get("sd"), distribution.standardDeviation().orElseThrow());
        assertPrinted(expected.get("variance"), distribution.exactVariance().orElseThrow().doubleValue());
    }

    @Test
    void the_reference_holds_six_deviations() {
        assertEquals(6, deviations().size());
    }

    @Test
    void values_that_are_alike_do_not_deviate_at_all_and_one_alone_says_nothing() {
        assertEquals(OptionalDouble.of(0), Distribution.of(List.of(0.1, 0.1, 0.1)).standardDeviation());
        assertEquals(OptionalDouble.empty(), Distribution.of(List.of(0.1)).standardDeviation());
        assertEquals(
                Optional.of(BigFraction.of(10000, 9)),
                Distribution.ofExact(List.of(BigFraction.of(100, 3), BigFraction.of(200, 3), BigFraction.of(100)))
                        .exactVariance());
    }

    @Test
    void the_share_below_a_value_does_not_hold_the_value_itself() {
        Distribution thirds = Distribution.ofExact(List.of(
                BigFraction.of(200, 3), BigFraction.of(100, 3), BigFraction.of(200, 3), BigFraction.of(-5)));

        assertEquals(new Share(2, 4), thirds.shareBelow(BigFraction.of(200, 3)));
        assertEquals(new Share(4, 4), thirds.shareBelow(BigFraction.of(67)));
        assertEquals(new Share(0, 4), thirds.shareBelow(BigFraction.of(-5)));
        assertEquals(new Share(1, 4), thirds.shareBelow(BigFraction.of(-4)));
    }

    @Test
    void the_reference_holds_ten_vectors() {
        assertEquals(10, reference().size());
    }

    @Test
    void quartiles_agree_with_Commons_Statistics_for_every_n_up_to_98() {
        Quantile hf7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 1; n <= 98; n++) {
            double[] values = random.doubles(n, 0, 100).toArray();
            double[] expected = hf7.evaluate(values.clone(), .25, .5, .75);

            Distribution distribution = Distribution.of(Arrays.stream(values).boxed().toList());

            double[] quartiles = {distribution.q1(), distribution.median(), distribution.q3()};
            for (int i = 0; i < quartiles.length; i++) {
                assertEquals(expected[i], quartiles[i], 1e-12, "quartile " + (i + 1) + " of " + n);
            }
        }
    }

    @Test
    void values_come_out_lowest_first() {
        assertEquals(List.of(0.0, 12.5, 12.5, 100.0), Distribution.of(List.of(12.5, 100.0, 0.0, 12.5)).sorted());
    }

    @Test
    void negative_values_stand_in_their_order_too() {
        assertEquals(List.of(-50.0, -12.5, 0.0, 12.5), Distribution.of(List.of(-12.5, 12.5, -50.0, 0.0)).sorted());
    }

    @Test
    void thirds_add_up_without_noise() {
        Distribution thirds = Distribution.ofExact(
                List.of(BigFraction.of(200, 3), BigFraction.of(200, 3), BigFraction.of(50, 3), BigFraction.of(100, 3)));

        assertEquals(BigFraction.of(550, 12), thirds.exactMean());
        assertEquals(50.0, thirds.median());
    }

    @Test
    void nothing_has_no_distribution() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Distribution.ofExact(List.of()));
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(List.of(1.0, Double.NaN)));
    }

    private static BigFraction exact(String number) {
        return number.contains("/") ? BigFraction.parse(number) : BigFraction.from(Double.parseDouble(number));
    }
}
