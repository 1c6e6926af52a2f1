package dk.styringsportal.statistics.test;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.doubles;
import static dk.styringsportal.testing.PrintedNumbers.ints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.testing.ReferenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodnessOfFitTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(GoodnessOfFitTest.class, "goodness-of-fit.csv", "observed");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        GoodnessOfFit fit = new GoodnessOfFit(
                ints(expected.get("observed")),
                doubles(expected.get("population")).stream().map(BigFraction::from).toList());

        ChiSquare chiSquare = fit.chiSquare().orElseThrow();
        assertPrinted(expected.get("statistic"), chiSquare.statistic());
        assertEquals(Integer.parseInt(expected.get("df")), chiSquare.df());
        assertPrinted(expected.get("p"), chiSquare.p());
        List<Double> counts = doubles(expected.get("expected"));
        for (int i = 0; i < counts.size(); i++) {
            assertEquals(counts.get(i), fit.expected().get(i).doubleValue(), 1e-12);
        }
    }

    @Test
    void the_reference_holds_five_cases() {
        assertEquals(5, reference().size());
    }

    @Test
    void a_perfect_fit_is_not_rejected() {
        ChiSquare chiSquare = new GoodnessOfFit(List.of(33, 33, 32), population(33, 33, 32)).chiSquare().orElseThrow();

        assertEquals(new ChiSquare(0, 2, 1), chiSquare);
    }

    @Test
    void only_how_the_classes_are_to_each_other_matters() {
        List<Integer> observed = List.of(10, 14, 10);

        assertEquals(
                new GoodnessOfFit(observed, population(33, 33, 32)).chiSquare(),
                new GoodnessOfFit(observed, population(3300, 3300, 3200)).chiSquare());
    }

    @Test
    void a_class_that_the_population_lacks_takes_no_part() {
        assertEquals(
                new GoodnessOfFit(List.of(10, 14), population(33, 65)).chiSquare(),
                new GoodnessOfFit(List.of(10, 0, 14), population(33, 0, 65)).chiSquare());
        assertThrows(
                IllegalArgumentException.class, () -> new GoodnessOfFit(List.of(10, 1, 14), population(33, 0, 65)));
    }

    @Test
    void there_is_nothing_to_test_of_nobody_or_in_one_class() {
        assertEquals(Optional.empty(), new GoodnessOfFit(List.of(0, 0), population(3, 4)).chiSquare());
        assertEquals(Optional.empty(), new GoodnessOfFit(List.of(5, 0), population(3, 0)).chiSquare());
        assertEquals(Optional.empty(), new GoodnessOfFit(List.of(), population()).chiSquare());
    }

    @Test
    void other_classes_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new GoodnessOfFit(List.of(1, 2), population(1, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> new GoodnessOfFit(List.of(1, 2), population(1, -2)));
    }

    private static List<BigFraction> population(int... counts) {
        return Arrays.stream(counts).mapToObj(BigFraction::of).toList();
    }
}
