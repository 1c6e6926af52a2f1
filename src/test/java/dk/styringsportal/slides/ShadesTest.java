package dk.styringsportal.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast is reckoned here once more, as WCAG 2.2 defines it; 4.5:1 is the least for text of usual size (1.4.3). */
class ShadesTest {

    private static final double LEAST = 4.5;

    /** More series than any scale has options. */
    private static final int MOST = 24;

    static IntStream series() {
        return IntStream.rangeClosed(1, MOST);
    }

    static Stream<Arguments> labelsOffShades() {
        return Stream.of(
                arguments(Look.INK, Look.WHITE),
                arguments(Look.QUIET, Look.WHITE),
                arguments(Look.INK, Look.HEADING),
                arguments(Shades.on(Look.APART), Look.APART));
    }

    @Test
    void contrast_is_reckoned_as_the_standard_says() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(3.40, contrast(new Color(0x1c2b36), new Color(0x478299)), 0.01, "the pair that was too faint");
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_label_of_every_part_of_a_bar_can_be_read(int series) {
        for (int at = 0; at < series; at++) {
            Color fill = Shades.of(at, series);
            assertReadable(Shades.on(fill), fill);
        }
    }

    @ParameterizedTest
    @MethodSource("labelsOffShades")
    void so_can_what_stands_beside_bars_and_in_tables(Color label, Color fill) {
        assertReadable(label, fill);
    }

    @ParameterizedTest
    @MethodSource("series")
    void each_shade_is_lighter_than_the_one_before(int series) {
        for (int at = 1; at < series; at++) {
            assertTrue(luminance(Shades.of(at, series)) > luminance(Shades.of(at - 1, series)), at + " of " + series);
            assertTrue(luminance(Shades.alone(at, series)) > luminance(Shades.alone(at - 1, series)), at + " of " + series);
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void a_bar_that_stands_alone_is_seen_on_white(int series) {
        for (int at = 0; at < series; at++) {
            assertTrue(contrast(Look.WHITE, Shades.alone(at, series)) >= 3, at + " of " + series);
        }
    }

    private static void assertReadable(Color label, Color fill) {
        double contrast = contrast(label, fill);
        assertTrue(contrast >= LEAST, label + " on " + fill + ": " + contrast);
    }

    private static double contrast(Color one, Color other) {
        double dark = Math.min(luminance(one), luminance(other));
        return (Math.max(luminance(one), luminance(other)) + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        float[] parts = colour.getRGBColorComponents(null);
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(at -> weights[at] * (parts[at] <= 0.04045 ? parts[at] / 12.92 : Math.pow((parts[at] + 0.055) / 1.055, 2.4)))
                .sum();
    }
}
