package dk.styringsportal.benchmark.disclosure;

import java.util.Arrays;

/** What is counted in a table, and so what makes a set of respondents too small or too much alike. */
enum Measure {
    /** Answers by option. */
    ANSWERS {
        @Override
        int size(int[] counts) {
            return Arrays.stream(counts).sum();
        }

        @Override
        boolean nearlyUnanimous(int[] counts) {
            return Arrays.stream(counts).max().orElse(0) >= size(counts) - 1;
        }
    },
    /** Only how many have answered; there is one count, and nothing to be unanimous about. */
    BASES {
        @Override
        int size(int[] counts) {
            return counts[0];
        }
    },
    /** Differences between two editions, by option, which may be negative: the least number of answers that explains them. */
    CHANGES {
        @Override
        int size(int[] counts) {
            int more = Arrays.stream(counts).filter(count -> count > 0).sum();
            int fewer = -Arrays.stream(counts).filter(count -> count < 0).sum();
            return Math.max(more, fewer);
        }

        @Override
        boolean nearlyUnanimous(int[] counts) {
            return Arrays.stream(counts).map(Math::abs).max().orElse(0) >= size(counts) - 1;
        }
    };

    /** Respondents behind the counts. */
    abstract int size(int[] counts);

    /** Whether all, or all but one, chose the same. */
    boolean nearlyUnanimous(int[] counts) {
        return false;
    }
}
