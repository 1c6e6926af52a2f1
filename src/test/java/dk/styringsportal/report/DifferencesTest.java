package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Differences.Line BOTH = line("begge", 1.0, -0.5);
    private static final Differences.Line NATION = line("landet", 2.0, null);
    private static final Differences.Line OWN = line("egen", null, 0.0);
    private static final Differences.Line NEITHER = line("ingen", null, null);

    @Test
    void rows_without_a_number_are_left_out() {
        assertEquals(List.of(NATION, BOTH, OWN), shown(NATION, NEITHER, BOTH, OWN).orElseThrow().lines());
    }

    @Test
    void nobody_without_a_mark_is_named() {
        assertEquals(Optional.empty(), shown(NATION, NEITHER).orElseThrow().ownName());
        assertEquals(Optional.of("Aarhus"), shown(NATION, OWN).orElseThrow().ownName());
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertEquals(Optional.empty(), shown(NEITHER));
        assertEquals(Optional.empty(), shown());
    }

    private static Optional<Differences> shown(Differences.Line... lines) {
        return Differences.shown("Gab", "trin", "Landet", Optional.of("Aarhus"), Arrays.asList(lines));
    }

    private static Differences.Line line(String label, Double nation, Double own) {
        return new Differences.Line(label, Optional.ofNullable(nation), Optional.ofNullable(own));
    }
}
