package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.CellValue.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class CitizenControlTest {

    private static final CitizenControl CONTROL = new CitizenControl(DisclosureRules.STANDARD);

    @Test
    void a_sum_of_fewer_than_five_citizens_is_withheld_and_none_is_not_few() {
        assertEquals(Optional.of(Reason.TOO_FEW), CONTROL.ofSum(citizens(1, 2, 1)));
        assertEquals(Optional.empty(), CONTROL.ofSum(citizens(0, 0)));
    }

    @Test
    void a_sum_of_which_one_municipality_has_over_four_fifths_is_withheld() {
        assertEquals(Optional.of(Reason.DOMINATED), CONTROL.ofSum(citizens(81, 9, 10)));
        assertEquals(Optional.empty(), CONTROL.ofSum(citizens(80, 10, 10)));
    }

    @Test
    void a_sum_that_leaves_a_municipality_with_the_few_of_the_others_is_withheld() {
        assertEquals(Optional.of(Reason.DERIVABLE), CONTROL.ofSum(citizens(5, 2, 1)));
    }

    @Test
    void quartiles_are_told_by_single_municipalities_and_extremes_always() {
        assertEquals(Optional.empty(), CONTROL.ofQuartiles(citizens(1, 10, 12, 14, 20, 22, 30, 35, 40)));
        assertEquals(Optional.of(Reason.TOO_FEW), CONTROL.ofExtremes(citizens(1, 10, 12, 14, 20, 22, 30, 35, 40)));
        // HF7 takes the first quartile of six between the second and the third
        assertEquals(Optional.of(Reason.TOO_FEW), CONTROL.ofQuartiles(citizens(1, 2, 20, 30, 40, 50)));
        assertEquals(Optional.of(Reason.TOO_FEW), CONTROL.ofQuartiles(List.of(new Known(
                BigFraction.ONE, BigFraction.ONE, BigFraction.ONE, Optional.empty()))), "it might be few");
    }

    /** Of five the quartiles are the three in the middle: whoever has the 40 takes them and it from 101, and is left with the one. */
    @Test
    void quartiles_of_so_few_municipalities_that_the_sum_leaves_few_are_withheld() {
        assertEquals(Optional.of(Reason.DERIVABLE), CONTROL.ofQuartiles(citizens(1, 10, 20, 30, 40)));
        assertEquals(Optional.empty(), CONTROL.ofQuartiles(citizens(5, 10, 20, 30, 40)));
        // 0 and 30 are told; whoever has the 20 is left with 3 of 53
        assertEquals(Optional.of(Reason.DERIVABLE), CONTROL.ofExtremes(citizens(0, 1, 2, 20, 30)));
    }

    private static List<Known> citizens(int... counts) {
        return Arrays.stream(counts)
                .mapToObj(BigFraction::of)
                .map(count -> new Known(count, count, BigFraction.ONE, Optional.of(count)))
                .toList();
    }
}
