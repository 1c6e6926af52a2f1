package dk.styringsportal.statistics.test;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.ints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ReferenceTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderedGroupsTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(OrderedGroupsTest.class, "ordered-groups.csv", "one");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        OrderedGroups groups = new OrderedGroups(ints(expected.get("one")), ints(expected.get("other")));

        MannWhitney test = groups.mannWhitney().orElseThrow();
        assertPrinted(expected.get("u"), test.u());
        assertPrinted(expected.get("delta"), groups.cliffsDelta().orElseThrow().doubleValue());
        if (expected.get("p").isEmpty()) {
            assertEquals(OptionalDouble.empty(), test.p());
        } else {
            assertPrinted(expected.get("p"), test.p().orElseThrow());
        }
    }

    @Test
    void the_reference_holds_ten_cases() {
        assertEquals(10, reference().size());
    }

    @Test
    void agrees_with_Commons_Statistics_where_every_person_is_written_out() {
        MannWhitneyUTest written = MannWhitneyUTest.withDefaults().with(PValueMethod.ASYMPTOTIC);
        for (OrderedGroups groups : random(200)) {
            var expected = written.test(expand(groups.one()), expand(groups.other()));
            MannWhitney test = groups.mannWhitney().orElseThrow();

            assertEquals(expected.getStatistic(), test.u(), groups::toString);
            test.p().ifPresent(p -> assertEquals(expected.getPValue(), p, 1e-12, groups::toString));
        }
    }

    @Test
    void swapping_the_groups_turns_the_sign_and_keeps_p() {
        for (OrderedGroups groups : random(200)) {
            OrderedGroups swapped = new OrderedGroups(groups.other(), groups.one());

            assertEquals(groups.cliffsDelta().orElseThrow(), swapped.cliffsDelta().orElseThrow().negate());
            assertEquals(p(groups), p(swapped));
            assertEquals(
                    (double) groups.n() * groups.otherN(),
                    groups.mannWhitney().orElseThrow().u() + swapped.mannWhitney().orElseThrow().u());
        }
    }

    @Test
    void turning_the_scale_turns_the_sign_and_keeps_p() {
        for (OrderedGroups groups : random(200)) {
            OrderedGroups turned = new OrderedGroups(reversed(groups.one()), reversed(groups.other()));

            assertEquals(groups.cliffsDelta().orElseThrow(), turned.cliffsDelta().orElseThrow().negate());
            assertEquals(p(groups), p(turned));
        }
    }

    @Test
    void delta_stays_the_same_and_p_does_not_rise_when_everybody_is_counted_twice() {
        for (OrderedGroups groups : random(200)) {
            OrderedGroups doubled = new OrderedGroups(doubled(groups.one()), doubled(groups.other()));

            assertEquals(groups.cliffsDelta(), doubled.cliffsDelta());
            p(groups).ifPresent(p -> assertTrue(p(doubled).orElseThrow() <= p, groups::toString));
        }
    }

    @Test
    void an_answer_that_nobody_gave_changes_nothing() {
        assertEquals(
                new OrderedGroups(List.of(3, 5, 1), List.of(2, 4, 6)).mannWhitney(),
                new OrderedGroups(List.of(0, 3, 0, 5, 1, 0), List.of(0, 2, 0, 4, 6, 0)).mannWhitney());
    }

    @Test
    void p_and_delta_stay_within_their_bounds() {
        for (OrderedGroups groups : random(500)) {
            p(groups).ifPresent(p -> assertTrue(p > 0 && p <= 1, groups::toString));
            assertTrue(groups.cliffsDelta().orElseThrow().abs().compareTo(BigFraction.ONE) <= 0, groups::toString);
        }
    }

    @Test
    void a_million_persons_in_each_answer_take_no_time() {
        OrderedGroups millions = new OrderedGroups(
                List.of(1_000_000, 1_000_000, 1_000_000, 1_000_000), List.of(1_000_000, 1_000_000, 1_001_000, 1_000_000));

        assertTimeout(Duration.ofSeconds(2), millions::mannWhitney);
        // Each of the 1000 more has two millions of the first group below and one above
        assertEquals(BigFraction.of(-1000L * 1_000_000, 4_000_000L * 4_001_000), millions.cliffsDelta().orElseThrow());
        assertEquals(8_001_500_000_000.0, millions.mannWhitney().orElseThrow().u());
    }

    @Test
    void the_largest_counts_do_not_overflow() {
        OrderedGroups groups = new OrderedGroups(List.of(0, Integer.MAX_VALUE), List.of(Integer.MAX_VALUE, 0));

        assertEquals(Optional.of(BigFraction.ONE), groups.cliffsDelta());
        assertEquals((double) Integer.MAX_VALUE * Integer.MAX_VALUE, groups.mannWhitney().orElseThrow().u());
        assertEquals(OptionalDouble.of(0), p(groups));
    }

    @Test
    void an_empty_group_is_not_compared() {
        OrderedGroups groups = new OrderedGroups(List.of(0, 0), List.of(3, 4));

        assertEquals(Optional.empty(), groups.mannWhitney());
        assertEquals(Optional.empty(), groups.cliffsDelta());
        assertEquals(Optional.empty(), new OrderedGroups(List.of(), List.of()).mannWhitney());
    }

    @Test
    void counts_that_are_none_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OrderedGroups(List.of(1, 2), List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new OrderedGroups(List.of(1, -2), List.of(1, 2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderedGroups(List.of(Integer.MAX_VALUE, 1), List.of(1, 2)));
    }

    private static OptionalDouble p(OrderedGroups groups) {
        return groups.mannWhitney().orElseThrow().p();
    }

    /** None empty. */
    private static List<OrderedGroups> random(int cases) {
        Random random = new Random(4);
        return IntStream.range(0, cases)
                .mapToObj(i -> {
                    int answers = 1 + random.nextInt(6);
                    return new OrderedGroups(counts(random, answers), counts(random, answers));
                })
                .toList();
    }

    private static List<Integer> counts(Random random, int answers) {
        List<Integer> counts = new ArrayList<>();
        for (int answer = 0; answer < answers; answer++) {
            counts.add(random.nextInt(12));
        }
        counts.set(random.nextInt(answers), 1 + random.nextInt(12));
        return counts;
    }

    private static List<Integer> reversed(List<Integer> counts) {
        List<Integer> reversed = new ArrayList<>(counts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Integer> doubled(List<Integer> counts) {
        return counts.stream().map(count -> 2 * count).toList();
    }

    private static double[] expand(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .flatMap(answer -> IntStream.generate(() -> answer).limit(counts.get(answer)))
                .asDoubleStream()
                .toArray();
    }
}
