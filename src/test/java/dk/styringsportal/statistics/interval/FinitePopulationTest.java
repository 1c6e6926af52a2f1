package dk.styringsportal.statistics.interval;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.doubles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinitePopulationTest {

    private static final FinitePopulation MUNICIPALITIES = new FinitePopulation(98);

    static List<Map<String, String>> means() {
        return ReferenceTable.read(FinitePopulationTest.class, "finite-population.csv", "values");
    }

    static List<Map<String, String>> shares() {
        return ReferenceTable.read(FinitePopulationTest.class, "finite-population.csv", "part");
    }

    @ParameterizedTest
    @MethodSource("means")
    void intervals_of_means_agree_with_R(Map<String, String> expected) {
        Interval interval = population(expected)
                .mean(Distribution.of(doubles(expected.get("values"))), confidence(expected))
                .orElseThrow();

        assertPrinted(expected.get("low"), interval.low());
        assertPrinted(expected.get("high"), interval.high());
    }

    @ParameterizedTest
    @MethodSource("shares")
    void intervals_of_shares_agree_with_R(Map<String, String> expected) {
        Share share = new Share(Integer.parseInt(expected.get("part")), Integer.parseInt(expected.get("whole")));

        Interval interval = population(expected).share(share, confidence(expected)).orElseThrow();

        assertPrinted(expected.get("low"), interval.low());
        assertPrinted(expected.get("high"), interval.high());
    }

    @Test
    void the_reference_holds_ten_means_and_seven_shares() {
        assertEquals(10, means().size());
        assertEquals(7, shares().size());
    }

    @Test
    void when_all_answered_nothing_is_left_to_estimate() {
        assertEquals(
                Optional.of(new Interval(50, 50)), new FinitePopulation(3).mean(Distribution.of(List.of(0.0, 50.0, 100.0))));
        assertEquals(Optional.of(new Interval(20, 20)), new FinitePopulation(1).mean(Distribution.of(List.of(20.0))));
        assertEquals(Optional.of(new Interval(0.25, 0.25)), new FinitePopulation(4).share(new Share(1, 4)));
    }

    @Test
    void one_answer_says_nothing_of_the_others() {
        assertEquals(Optional.empty(), MUNICIPALITIES.mean(Distribution.of(List.of(50.0))));
        assertEquals(Optional.empty(), MUNICIPALITIES.share(new Share(1, 1)));
    }

    @Test
    void more_cannot_have_answered_than_there_are() {
        assertThrows(IllegalArgumentException.class, () -> MUNICIPALITIES.share(new Share(1, 99)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FinitePopulation(1).mean(Distribution.of(List.of(1.0, 2.0))));
        assertThrows(IllegalArgumentException.class, () -> new FinitePopulation(0));
    }

    @Test
    void the_interval_of_a_share_holds_it_and_nothing_that_cannot_be() {
        for (int n = 2; n <= 98; n++) {
            for (int part = 0; part <= n; part++) {
                Share share = new Share(part, n);
                Interval interval = MUNICIPALITIES.share(share).orElseThrow();
                assertTrue(interval.contains(share.toDouble()), share::toString);
                assertTrue(interval.low() >= part / 98.0 && interval.high() <= (part + 98 - n) / 98.0, share::toString);
                assertTrue(interval.width() <= WilsonInterval.of(share).width() + 1e-12, share::toString);
            }
        }
    }

    /** For each truth there can be: how often an interval of 60 drawn from the 98 holds it, counted and not drawn. */
    @Test
    void about_nineteen_of_twenty_intervals_hold_the_truth() {
        double sum = 0;
        for (int truth = 0; truth <= 98; truth++) {
            double held = 0;
            HypergeometricDistribution answers = HypergeometricDistribution.of(98, truth, 60);
            for (int part = answers.getSupportLowerBound(); part <= answers.getSupportUpperBound(); part++) {
                Interval interval = MUNICIPALITIES.share(new Share(part, 60)).orElseThrow();
                held += interval.contains(truth / 98.0) ? answers.probability(part) : 0;
            }
            assertTrue(held > 0.83, "of a truth of " + truth + " only " + held);
            sum += held;
        }
        assertEquals(0.95, sum / 99, 0.015);
    }

    private static FinitePopulation population(Map<String, String> row) {
        return new FinitePopulation(Integer.parseInt(row.get("size")));
    }

    private static Confidence confidence(Map<String, String> row) {
        return new Confidence(Double.parseDouble(row.get("level")));
    }
}
