package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in order, however little of them is in memory at a time. */
class SortedLinesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 100, 1_000_000})
    void they_come_in_order_and_none_is_lost_or_doubled(long most) {
        List<String> lines = IntStream.range(0, 300)
                .mapToObj(number -> "æ" + new Random(number).nextInt(100))
                .toList();
        List<String> out = new ArrayList<>();

        try (SortedLines sorted = new SortedLines(most)) {
            lines.forEach(sorted::add);
            sorted.forEach(out::add);
        }

        assertEquals(lines.stream().sorted().toList(), out);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100})
    void of_no_lines_there_are_none(long most) {
        List<String> out = new ArrayList<>();

        try (SortedLines sorted = new SortedLines(most)) {
            sorted.forEach(out::add);
        }

        assertEquals(List.of(), out);
    }
}
