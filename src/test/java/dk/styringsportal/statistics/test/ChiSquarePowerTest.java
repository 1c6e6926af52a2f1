package dk.styringsportal.statistics.test;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChiSquarePowerTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(ChiSquarePowerTest.class, "power.csv", "w");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        ChiSquarePower power = new ChiSquarePower(
                Double.parseDouble(expected.get("w")),
                Integer.parseInt(expected.get("n")),
                Integer.parseInt(expected.get("df")),
                Double.parseDouble(expected.get("significance")));

        assertPrinted(expected.get("power"), power.power());
    }

    @Test
    void the_reference_holds_eleven_cases() {
        assertEquals(11, reference().size());
    }

    @Test
    void thirty_four_persons_are_too_few_to_notice_a_medium_effect() {
        assertTrue(ChiSquarePower.medium(34, 2).isWeak());
        assertTrue(ChiSquarePower.medium(99, 2).isWeak());
        assertFalse(ChiSquarePower.medium(180, 2).isWeak());
    }

    @Test
    void power_rises_with_persons_and_effect_from_the_significance_towards_one() {
        double before = 0.05;
        for (int n = 1; n < 400; n += 7) {
            double power = ChiSquarePower.medium(n, 2).power();
            assertTrue(power > before && power <= 1, "n = " + n);
            before = power;
        }
        assertTrue(new ChiSquarePower(0.5, 50, 2, 0.05).power() > ChiSquarePower.medium(50, 2).power());
    }

    @Test
    void what_is_no_test_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ChiSquarePower(0, 34, 2, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new ChiSquarePower(0.3, 0, 2, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new ChiSquarePower(0.3, 34, 0, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new ChiSquarePower(0.3, 34, 2, 1));
    }
}
