package dk.styringsportal.benchmark.disclosure;

import java.util.List;

/**
 * How often each option was chosen, one choice by each respondent.
 *
 * @param counts in the item's order of options, "ved ikke" among them; none negative
 */
public record Tally(List<Integer> counts) {

    public Tally {
        counts = List.copyOf(counts);
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A tally has a count of 0 or more for each option, not " + counts);
        }
    }

    /** How many answered: the base of percentages. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
