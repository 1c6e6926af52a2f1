package dk.styringsportal.benchmark.survey;

import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.statistics.test.TwoRows;
import java.util.Arrays;
import java.util.List;

/** Those who answered and those who did not, by size. */
final class SizeTable {

    private final int[] answered = new int[Size.values().length];
    private final int[] notAnswered = new int[Size.values().length];

    void add(Size size, boolean hasAnswered, int n) {
        (hasAnswered ? answered : notAnswered)[size.ordinal()] += n;
    }

    TwoRows rows() {
        return new TwoRows(list(answered), list(notAnswered));
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
