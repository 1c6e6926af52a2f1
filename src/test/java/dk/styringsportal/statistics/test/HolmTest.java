package dk.styringsportal.statistics.test;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ReferenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HolmTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(HolmTest.class, "holm.csv", "p");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        String[] corrected = expected.get("corrected").split(" ");
        List<OptionalDouble> actual = Holm.correct(family(expected.get("p")));

        assertEquals(corrected.length, actual.size());
        for (int i = 0; i < corrected.length; i++) {
            if (corrected[i].equals("NA")) {
                assertEquals(OptionalDouble.empty(), actual.get(i));
            } else {
                assertPrinted(corrected[i], actual.get(i).orElseThrow());
            }
        }
    }

    @Test
    void the_reference_holds_seven_families() {
        assertEquals(7, reference().size());
    }

    @Test
    void each_test_gets_its_own_p_in_whatever_order_they_come() {
        Random random = new Random(2);
        for (int round = 0; round < 50; round++) {
            List<OptionalDouble> family = IntStream.range(0, 12)
                    .mapToObj(i -> random.nextInt(5) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble() / 10))
                    .toList();
            List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
            Collections.shuffle(order, random);

            List<OptionalDouble> straight = Holm.correct(family);
            List<OptionalDouble> shuffled = Holm.correct(order.stream().map(family::get).toList());

            for (int place = 0; place < 12; place++) {
                assertEquals(straight.get(order.get(place)), shuffled.get(place));
                if (shuffled.get(place).isPresent()) {
                    double p = family.get(order.get(place)).getAsDouble();
                    assertTrue(shuffled.get(place).getAsDouble() >= p && shuffled.get(place).getAsDouble() <= 1);
                }
            }
        }
    }

    @Test
    void a_single_test_needs_no_correction_and_no_family_has_none() {
        assertEquals(List.of(OptionalDouble.of(0.04)), Holm.correct(List.of(OptionalDouble.of(0.04))));
        assertEquals(List.of(), Holm.correct(List.of()));
    }

    @Test
    void what_is_no_p_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Holm.correct(List.of(OptionalDouble.of(1.01))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Holm.correct(List.of(OptionalDouble.of(Double.NaN), OptionalDouble.of(0.5))));
    }

    private static List<OptionalDouble> family(String text) {
        return Arrays.stream(text.split(" "))
                .map(p -> p.equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(p)))
                .toList();
    }
}
