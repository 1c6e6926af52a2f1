package dk.styringsportal.statistics.interval;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(BootstrapTest.class, "bootstrap.csv", "clusters");
    }

    /** R draws the very same clusters: its file says how java.util.Random does. */
    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        List<ClusterCounts> clusters = Arrays.stream(expected.get("clusters").split(" "))
                .map(BootstrapTest::cluster)
                .toList();
        Bootstrap bootstrap = new Bootstrap(
                Long.parseLong(expected.get("seed")),
                Integer.parseInt(expected.get("resamples")),
                new Confidence(Double.parseDouble(expected.get("level"))));

        Interval interval = ClusterCounts.interval(clusters, bootstrap).orElseThrow();

        assertPrinted(expected.get("difference"), ClusterCounts.difference(clusters).orElseThrow());
        assertPrinted(expected.get("low"), interval.low());
        assertPrinted(expected.get("high"), interval.high());
    }

    @Test
    void the_reference_holds_three_cases() {
        assertEquals(3, reference().size());
    }

    /** With a person in each cluster, drawing again is a binomial count. */
    @Test
    void persons_on_their_own_vary_as_a_binomial_count_does() {
        List<Integer> persons = IntStream.range(0, 40).mapToObj(i -> i < 12 ? 1 : 0).toList();
        BinomialDistribution counts = BinomialDistribution.of(40, 0.3);

        Interval interval = new Bootstrap(3, 20_000, Confidence.USUAL)
                .interval(persons, BootstrapTest::share)
                .orElseThrow();

        assertEquals(counts.inverseCumulativeProbability(0.025) / 40.0, interval.low());
        assertEquals(counts.inverseCumulativeProbability(0.975) / 40.0, interval.high());
    }

    @Test
    void persons_who_answer_as_their_colleagues_do_make_it_wider() {
        List<ClusterCounts> alone = new ArrayList<>();
        List<ClusterCounts> together = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            alone.add(new ClusterCounts(i % 2, 1, 0, 0));
            alone.add(new ClusterCounts(0, 0, i % 4 == 0 ? 1 : 0, 1));
        }
        for (int i = 0; i < 20; i++) {
            together.add(new ClusterCounts(i % 2 * 5, 5, i % 4 == 0 ? 5 : 0, 5));
        }

        assertEquals(ClusterCounts.difference(alone), ClusterCounts.difference(together));
        double width = ClusterCounts.interval(alone, Bootstrap.seeded(1)).orElseThrow().width();
        assertTrue(ClusterCounts.interval(together, Bootstrap.seeded(1)).orElseThrow().width() > 1.2 * width);
    }

    @Test
    void the_order_of_municipalities_does_not_matter_and_the_seed_does() {
        Random random = new Random(8);
        List<ClusterCounts> clusters = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int whole = 1 + random.nextInt(8);
            clusters.add(new ClusterCounts(random.nextInt(whole + 1), whole, random.nextInt(4), 3));
        }
        Optional<Interval> interval = ClusterCounts.interval(clusters, Bootstrap.seeded(5));
        Collections.shuffle(clusters, random);

        assertEquals(interval, ClusterCounts.interval(clusters, Bootstrap.seeded(5)));
        assertNotEquals(interval, ClusterCounts.interval(clusters, Bootstrap.seeded(6)));
        assertTrue(interval.orElseThrow().contains(ClusterCounts.difference(clusters).orElseThrow()));
    }

    @Test
    void swapping_the_groups_turns_the_difference() {
        List<ClusterCounts> clusters = List.of(new ClusterCounts(1, 4, 2, 3), new ClusterCounts(0, 1, 5, 9));
        List<ClusterCounts> swapped = List.of(new ClusterCounts(2, 3, 1, 4), new ClusterCounts(5, 9, 0, 1));

        assertEquals(
                ClusterCounts.difference(clusters).orElseThrow(), -ClusterCounts.difference(swapped).orElseThrow());
    }

    @Test
    void nothing_comes_of_one_cluster_or_of_draws_without_a_figure() {
        assertEquals(Optional.empty(), Bootstrap.seeded(1).interval(List.of(1), BootstrapTest::share));
        assertEquals(Optional.empty(), Bootstrap.seeded(1).interval(List.of(), BootstrapTest::share));
        // The only one of the first group is in one of three clusters, and often not drawn
        assertEquals(
                Optional.empty(),
                ClusterCounts.interval(
                        List.of(new ClusterCounts(1, 1, 1, 2), new ClusterCounts(0, 0, 1, 3), new ClusterCounts(0, 0, 2, 2)),
                        Bootstrap.seeded(1)));
        assertEquals(OptionalDouble.empty(), ClusterCounts.difference(List.of(new ClusterCounts(0, 0, 1, 1))));
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 99, Confidence.USUAL));
        assertThrows(IllegalArgumentException.class, () -> new ClusterCounts(2, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ClusterCounts(0, 1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Confidence(95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
    }

    private static OptionalDouble share(List<Integer> persons) {
        return persons.stream().mapToInt(Integer::intValue).average();
    }

    private static ClusterCounts cluster(String text) {
        int[] counts = Arrays.stream(text.split("/")).mapToInt(Integer::parseInt).toArray();
        return new ClusterCounts(counts[0], counts[1], counts[2], counts[3]);
    }
}
