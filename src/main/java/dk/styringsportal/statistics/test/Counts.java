package dk.styringsportal.statistics.test;

import java.util.List;

/** Counts, one for each class. */
final class Counts {

    private Counts() {}

    /** @throws IllegalArgumentException when one is negative, or all together are more than an int holds */
    static List<Integer> checked(List<Integer> counts) {
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counts are 0 or more, not " + counts);
        }
        if (counts.stream().mapToLong(Integer::longValue).sum() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Counts are at most " + Integer.MAX_VALUE + " altogether, not " + counts);
        }
        return List.copyOf(counts);
    }

    /** @param counts that were {@link #checked} */
    static int total(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
