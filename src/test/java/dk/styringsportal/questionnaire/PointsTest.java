package dk.styringsportal.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    private static final Points TWO_THIRDS = Points.parse("200/3");

    @Test
    void three_times_two_thirds_weigh_as_much_as_twice_all_and_once_nothing() {
        assertEquals(
                Points.mean(List.of(Points.ALL, Points.ALL, Points.NONE)),
                Points.mean(List.of(TWO_THIRDS, TWO_THIRDS, TWO_THIRDS)));
    }

    @Test
    void a_mean_is_exact_for_any_mixture() {
        List<Points> mixture =
                Stream.of("0", "100", "100/3", "200/3", "25/4", "75/2", "100/47").map(Points::parse).toList();

        BigFraction sum = mixture.stream().map(Points::value).reduce(BigFraction.ZERO, BigFraction::add);
        assertEquals(new Points(sum.divide(7)), Points.mean(mixture));
        assertEquals(TWO_THIRDS, Points.mean(Collections.nCopies(47, TWO_THIRDS)));
    }

    @Test
    void there_is_no_mean_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Points.mean(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "50", "100", "200/3", "100/3", "1175/12"})
    void exact_text_is_read_as_it_was_written(String exact) {
        assertEquals(exact, Points.parse(exact).exact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1/0", "66,67", "66.67", "", "ja", "201/2"})
    void nothing_else_is_points(String text) {
        assertThrows(IllegalArgumentException.class, () -> Points.parse(text));
    }

    @Test
    void points_are_ordered_by_their_worth() {
        assertTrue(Points.parse("100/3").compareTo(TWO_THIRDS) < 0);
        assertTrue(TWO_THIRDS.compareTo(Points.of(66)) > 0);
        assertEquals(0, Points.parse("400/6").compareTo(TWO_THIRDS));
        assertEquals(Points.parse("400/6"), TWO_THIRDS);
    }

    @Test
    void a_double_is_the_nearest_one() {
        assertEquals(200.0 / 3, TWO_THIRDS.toDouble());
        assertEquals(100, Points.ALL.toDouble());
    }
}
