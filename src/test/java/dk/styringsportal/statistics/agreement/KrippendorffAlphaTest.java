package dk.styringsportal.statistics.agreement;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.interval.Bootstrap;
import dk.styringsportal.statistics.interval.Confidence;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.testing.PrintedNumbers;
import dk.styringsportal.testing.ReferenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KrippendorffAlphaTest {

    /** Krippendorff (2011), example C: twelve units, four observers, values missing. */
    private static final Ratings PUBLISHED =
            ratings("1 1 1/2 2 3 2/3 3 3 3/3 3 3 3/2 2 2 2/1 2 3 4/4 4 4 4/1 1 2 1/2 2 2 2/5 5 5/1 1/3");

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(KrippendorffAlphaTest.class, "alpha.csv", "units");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        Ratings ratings = ratings(expected.get("units"));

        assertPrinted(expected.get("nominal"), alpha(ratings, Metric.NOMINAL));
        assertPrinted(expected.get("ordinal"), alpha(ratings, Metric.ORDINAL));
        assertPrinted(expected.get("interval"), alpha(ratings, Metric.INTERVAL));
    }

    @Test
    void the_references_hold_five_and_six_cases() {
        assertEquals(5, reference().size());
        assertEquals(6, intervals().size());
    }

    static List<Map<String, String>> intervals() {
        return ReferenceTable.read(KrippendorffAlphaTest.class, "alpha-interval.csv", "units");
    }

    /** R draws the very same units: its file says how java.util.Random does. */
    @ParameterizedTest
    @MethodSource("intervals")
    void intervals_agree_with_R(Map<String, String> expected) {
        Bootstrap bootstrap = new Bootstrap(
                Long.parseLong(expected.get("seed")),
                Integer.parseInt(expected.get("resamples")),
                new Confidence(Double.parseDouble(expected.get("level"))));

        Interval interval = KrippendorffAlpha.interval(
                        ratings(expected.get("units")), Metric.valueOf(expected.get("metric").toUpperCase(Locale.ROOT)), bootstrap)
                .orElseThrow();

        assertPrinted(expected.get("low"), interval.low());
        assertPrinted(expected.get("high"), interval.high());
    }

    @Test
    void agrees_with_the_published_example() {
        assertEquals(0.743, alpha(PUBLISHED, Metric.NOMINAL), 0.0005);
        assertEquals(0.815, alpha(PUBLISHED, Metric.ORDINAL), 0.0005);
        assertEquals(0.849, alpha(PUBLISHED, Metric.INTERVAL), 0.0005);
    }

    @ParameterizedTest
    @EnumSource
    void neither_the_order_of_units_nor_of_coders_matters(Metric metric) {
        List<List<Double>> units = new ArrayList<>();
        PUBLISHED.units().forEach(unit -> units.add(new ArrayList<>(unit)));
        units.forEach(Collections::reverse);
        Collections.shuffle(units, new Random(1));

        assertEquals(alpha(PUBLISHED, metric), alpha(new Ratings(units), metric), 1e-12);
    }

    @Test
    void names_may_be_exchanged_an_order_stretched_and_a_number_measured_in_other_units() {
        assertEquals(
                alpha(PUBLISHED, Metric.NOMINAL), alpha(mapped(value -> (value * 3) % 7), Metric.NOMINAL), 1e-12);
        assertEquals(alpha(PUBLISHED, Metric.ORDINAL), alpha(mapped(Math::exp), Metric.ORDINAL), 1e-12);
        assertEquals(alpha(PUBLISHED, Metric.INTERVAL), alpha(mapped(value -> 2 - 10 * value), Metric.INTERVAL), 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void full_agreement_is_one(Metric metric) {
        assertEquals(1, alpha(ratings("1 1/2 2 2/5 5"), metric));
        assertEquals(1, alpha(ratings("0 -0/2 2"), metric));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_values_or_all_alike_have_no_alpha(Metric metric) {
        for (Ratings none : List.of(new Ratings(List.of()), ratings("1/2/3"), ratings("4 4/4 4 4"))) {
            assertEquals(OptionalDouble.empty(), KrippendorffAlpha.of(none, metric));
            assertEquals(Optional.empty(), KrippendorffAlpha.interval(none, metric, Bootstrap.seeded(1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_interval_holds_alpha_and_comes_out_the_same_each_time(Metric metric) {
        Interval interval = KrippendorffAlpha.interval(PUBLISHED, metric, Bootstrap.seeded(7)).orElseThrow();

        assertTrue(interval.contains(alpha(PUBLISHED, metric)));
        assertTrue(interval.high() <= 1);
        assertEquals(interval, KrippendorffAlpha.interval(PUBLISHED, metric, Bootstrap.seeded(7)).orElseThrow());
    }

    @Test
    void more_units_make_the_interval_narrower() {
        List<List<Double>> tenfold = IntStream.range(0, 10).boxed().flatMap(i -> PUBLISHED.units().stream()).toList();

        double width = KrippendorffAlpha.interval(PUBLISHED, Metric.ORDINAL, Bootstrap.seeded(7)).orElseThrow().width();
        double narrower = KrippendorffAlpha.interval(new Ratings(tenfold), Metric.ORDINAL, Bootstrap.seeded(7))
                .orElseThrow()
                .width();

        assertTrue(narrower < width / 2);
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Ratings(List.of(List.of(1.0, Double.NaN))));
    }

    private static double alpha(Ratings ratings, Metric metric) {
        return KrippendorffAlpha.of(ratings, metric).orElseThrow();
    }

    private static Ratings mapped(UnaryOperator<Double> change) {
        return new Ratings(PUBLISHED.units().stream().map(unit -> unit.stream().map(change).toList()).toList());
    }

    private static Ratings ratings(String text) {
        return new Ratings(Arrays.stream(text.split("/")).map(PrintedNumbers::doubles).toList());
    }
}
