package dk.styringsportal.statistics.agreement;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static dk.styringsportal.testing.PrintedNumbers.ints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.interval.Confidence;
import dk.styringsportal.statistics.interval.Interval;
import dk.styringsportal.testing.ReferenceTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KappaTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(KappaTest.class, "kappa.csv", "table");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        AgreementTable table = square(ints(expected.get("table")));
        Confidence confidence = new Confidence(Double.parseDouble(expected.get("level")));

        Kappa plain = Kappa.of(table, KappaWeights.NOMINAL, confidence).orElseThrow();
        assertPrinted(expected.get("kappa"), plain.value());
        assertPrinted(expected.get("low"), plain.interval().low());
        assertPrinted(expected.get("high"), plain.interval().high());

        Kappa weighted = Kappa.of(table, KappaWeights.QUADRATIC, confidence).orElseThrow();
        assertPrinted(expected.get("weighted"), weighted.value());
        assertPrinted(expected.get("weightedLow"), weighted.interval().low());
        assertPrinted(expected.get("weightedHigh"), weighted.interval().high());
    }

    @Test
    void the_reference_holds_seven_tables_at_two_levels() {
        assertEquals(14, reference().size());
    }

    @Test
    void an_interval_of_few_units_or_without_width_is_not_shown() {
        Kappa nine = Kappa.of(square(List.of(4, 1, 1, 3)), KappaWeights.NOMINAL).orElseThrow();
        assertEquals(Optional.empty(), nine.tellingInterval());
        Kappa ten = Kappa.of(square(List.of(4, 1, 1, 4)), KappaWeights.NOMINAL).orElseThrow();
        assertEquals(Optional.of(ten.interval()), ten.tellingInterval());
        Kappa all = Kappa.of(square(List.of(10, 0, 0, 10)), KappaWeights.NOMINAL).orElseThrow();
        assertEquals(Optional.empty(), all.tellingInterval());
    }

    @Test
    void codes_are_counted_into_a_table() {
        AgreementTable table = AgreementTable.of(
                List.of("ledelse", "økonomi", "andet"),
                List.of("ledelse", "ledelse", "andet", "økonomi"),
                List.of("ledelse", "økonomi", "andet", "økonomi"));

        assertEquals(List.of(List.of(1, 1, 0), List.of(0, 1, 0), List.of(0, 0, 1)), table.counts());
        assertEquals(0.75, Kappa.of(table, KappaWeights.NOMINAL).orElseThrow().observedAgreement());
    }

    @Test
    void full_agreement_is_one() {
        assertEquals(
                new Kappa(1, new Interval(1, 1), 1, 21),
                Kappa.of(square(List.of(10, 0, 0, 0, 8, 0, 0, 0, 3)), KappaWeights.QUADRATIC).orElseThrow());
    }

    @Test
    void one_category_for_everything_or_nothing_at_all_has_no_kappa() {
        for (KappaWeights weights : KappaWeights.values()) {
            assertEquals(Optional.empty(), Kappa.of(square(List.of(0, 0, 0, 17)), weights));
            assertEquals(Optional.empty(), Kappa.of(square(List.of(0, 0, 0, 0)), weights));
            assertEquals(Optional.empty(), Kappa.of(square(List.of(5)), weights));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_coders_may_change_places_and_everything_be_counted_twice(KappaWeights weights) {
        for (AgreementTable table : random()) {
            Kappa kappa = Kappa.of(table, weights).orElseThrow();
            Kappa turned = Kappa.of(transposed(table), weights).orElseThrow();
            Kappa doubled = Kappa.of(doubled(table), weights).orElseThrow();

            assertEquals(kappa.value(), turned.value(), 1e-12);
            assertEquals(kappa.interval().low(), turned.interval().low(), 1e-9);
            assertEquals(kappa.value(), doubled.value(), 1e-12);
            assertTrue(doubled.interval().width() < kappa.interval().width());
            assertTrue(kappa.value() >= -1 && kappa.value() <= 1 && kappa.interval().contains(kappa.value()));
        }
    }

    @Test
    void names_have_no_order() {
        for (AgreementTable table : random()) {
            AgreementTable turned = reversed(table);

            assertEquals(
                    Kappa.of(table, KappaWeights.NOMINAL).orElseThrow().value(),
                    Kappa.of(turned, KappaWeights.NOMINAL).orElseThrow().value(),
                    1e-12);
        }
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new AgreementTable(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new AgreementTable(List.of(List.of(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> new AgreementTable(List.of(List.of(-1))));
        assertThrows(
                IllegalArgumentException.class, () -> AgreementTable.of(List.of("a"), List.of("a"), List.of("a", "a")));
        assertThrows(IllegalArgumentException.class, () -> AgreementTable.of(List.of("a"), List.of("a"), List.of("b")));
    }

    private static List<AgreementTable> random() {
        Random random = new Random(9);
        return IntStream.range(0, 100)
                .mapToObj(i -> square(IntStream.range(0, 16).mapToObj(cell -> 1 + random.nextInt(9)).toList()))
                .toList();
    }

    private static AgreementTable square(List<Integer> cells) {
        int size = (int) Math.sqrt(cells.size());
        return new AgreementTable(
                IntStream.range(0, size).mapToObj(row -> cells.subList(row * size, (row + 1) * size)).toList());
    }

    private static AgreementTable transposed(AgreementTable table) {
        return new AgreementTable(IntStream.range(0, table.size())
                .mapToObj(column -> table.counts().stream().map(row -> row.get(column)).toList())
                .toList());
    }

    private static AgreementTable doubled(AgreementTable table) {
        return new AgreementTable(
                table.counts().stream().map(row -> row.stream().map(count -> 2 * count).toList()).toList());
    }

    private static AgreementTable reversed(AgreementTable table) {
        List<List<Integer>> rows = new ArrayList<>();
        table.counts().forEach(row -> rows.add(new ArrayList<>(row)));
        rows.forEach(Collections::reverse);
        Collections.reverse(rows);
        return new AgreementTable(rows);
    }
}
