package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final double EXACT = 0.02;

    @Test
    void columns_have_the_width_of_their_weights_where_every_word_fits() {
        assertArrayEquals(new double[] {300, 100, 80}, widths(new double[] {15, 5, 4}, new double[] {90, 80, 80}), EXACT);
    }

    @Test
    void what_a_long_word_needs_is_taken_from_the_widest_column() {
        assertArrayEquals(
                new double[] {280, 100, 100}, widths(new double[] {15, 5, 4}, new double[] {90, 80, 100}), EXACT);
    }

    @Test
    void the_widest_columns_give_until_they_are_alike() {
        assertArrayEquals(
                new double[] {150, 150, 180}, widths(new double[] {200, 180, 100}, new double[] {90, 80, 180}), EXACT);
    }

    @Test
    void no_column_gives_more_than_its_own_longest_word_allows() {
        assertArrayEquals(
                new double[] {190, 110, 180}, widths(new double[] {200, 180, 100}, new double[] {190, 80, 180}), EXACT);
    }

    @Test
    void where_all_words_are_too_wide_together_the_longest_are_broken_and_short_ones_stay_whole() {
        assertArrayEquals(
                new double[] {350, 100, 30}, widths(new double[] {1, 1, 1}, new double[] {600, 100, 30}), EXACT);
        assertArrayEquals(
                new double[] {195, 90, 195}, widths(new double[] {1, 1, 1}, new double[] {400, 90, 300}), EXACT);
        assertArrayEquals(
                new double[] {160, 160, 160}, widths(new double[] {1, 1, 1}, new double[] {400, 200, 200}), EXACT);
    }

    private static double[] widths(double[] weights, double[] least) {
        double[] widths = ColumnWidths.of(weights, least, 480);
        assertEquals(480, widths[0] + widths[1] + widths[2], EXACT);
        return widths;
    }
}
