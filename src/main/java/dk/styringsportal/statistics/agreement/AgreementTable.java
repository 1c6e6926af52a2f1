package dk.styringsportal.statistics.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How two coders placed the same units: in row i and column j, how many the first placed in category i and the second in j.
 *
 * @param counts square, 0 or more, at least one category; on an ordered scale lowest first
 */
public record AgreementTable(List<List<Integer>> counts) {

    public AgreementTable {
        int size = counts.size();
        counts = counts.stream().map(List::copyOf).toList();
        if (size == 0 || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("Both coders use the same categories, not " + counts);
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counts are 0 or more, not " + counts);
        }
    }

    /**
     * Counts what was coded. A unit that one of the two left untagged is no unit of theirs: leave it out of both lists.
     *
     * @param categories each once; on an ordered scale lowest first
     * @param first the first coder's category of each unit
     * @param second the second coder's, unit by unit
     */
    public static <C> AgreementTable of(List<C> categories, List<C> first, List<C> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("Both code the same units, not " + first.size() + " and " + second.size());
        }
        List<List<Integer>> counts = new ArrayList<>();
        categories.forEach(row -> counts.add(new ArrayList<>(Collections.nCopies(categories.size(), 0))));
        for (int unit = 0; unit < first.size(); unit++) {
            List<Integer> row = counts.get(place(categories, first.get(unit)));
            int column = place(categories, second.get(unit));
            row.set(column, row.get(column) + 1);
        }
        return new AgreementTable(counts);
    }

    private static <C> int place(List<C> categories, C category) {
        int place = categories.indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException("Category " + category + " is not one of " + categories);
        }
        return place;
    }

    /** How many units both coded. */
    public int n() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** How many categories there are. */
    int size() {
        return counts.size();
    }
}
