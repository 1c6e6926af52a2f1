package dk.styringsportal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void a_share_is_a_fraction_and_not_percent() {
        assertEquals(0.3, new Share(12, 40).toDouble());
        assertEquals(0, new Share(0, 40).toDouble());
        assertEquals(1, new Share(40, 40).toDouble());
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
    }

    @Test
    void a_part_lies_within_its_whole() {
        assertThrows(IllegalArgumentException.class, () -> new Share(41, 40));
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 40));
    }
}
