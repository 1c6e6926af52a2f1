package dk.styringsportal.testing.study;

import dk.styringsportal.statistics.Share;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many of a group may choose which options of an item, so that everything printed about it comes out.
 *
 * <p>Where a percentage is no whole number of respondents, the nearest is wanted; where two figures about the same contradict each
 * other, the table's. Both are kept as {@link #unmet}.
 */
final class Wanted {

    private static final Comparator<PublishedFigure> SUREST_FIRST =
            Comparator.comparing(PublishedFigure::isInTable).thenComparing(PublishedFigure::isExact).reversed();

    private final int n;
    private final Map<Set<String>, BitSet> allowed = new HashMap<>();
    private final Map<PublishedFigure, Unmet.Reason> unmet = new LinkedHashMap<>();

    /** @param n how many answered the item */
    Wanted(List<PublishedFigure> figures, int n) {
        this.n = n;
        figures.stream().sorted(SUREST_FIRST).forEach(this::add);
    }

    private void add(PublishedFigure figure) {
        BitSet own = new BitSet();
        IntStream.rangeClosed(0, n).filter(part -> figure.fits(new Share(part, n))).forEach(own::set);
        if (own.isEmpty()) {
            unmet.put(figure, Unmet.Reason.NO_WHOLE_NUMBER);
            own.set(nearest(figure.percent().orElseThrow()));
        }
        BitSet before = counts(figure.options());
        own.and(before);
        if (own.isEmpty()) {
            unmet.putIfAbsent(figure, Unmet.Reason.SAID_OTHERWISE_ELSEWHERE);
            own.set(nearest(figure.percent().orElseThrow(), before));
        }
        allowed.put(Set.copyOf(figure.options()), own);
    }

    private int nearest(double percent, BitSet among) {
        return among.stream()
                .boxed()
                .min(Comparator.comparingDouble(part -> Math.abs(100.0 * part / n - percent)))
                .orElseThrow();
    }

    /**
     * The greater one of two that are equally near. There is one such case: 75 % of 70 lies between 52 and 53, and 53 it was, since
     * 1 ("i høj grad", line 589) and 52 of 70 are printed as 1 % and 74 %.
     */
    private int nearest(double percent) {
        return (int) Math.floor(percent * n / 100 + 0.5);
    }

    int n() {
        return n;
    }

    /** How many may choose one of the options; any number where nothing is printed. */
    BitSet counts(List<String> options) {
        BitSet found = new BitSet();
        found.set(0, n + 1);
        Optional.ofNullable(allowed.get(Set.copyOf(options))).ifPresent(found::and);
        return found;
    }

    /** @param counts by option, all of the item's */
    boolean isMetBy(Map<String, Integer> counts) {
        return allowed.entrySet().stream()
                .allMatch(entry -> entry.getValue().get(together(counts, entry.getKey())));
    }

    /** What cannot be met, given what comes out. */
    List<Unmet> unmet(Map<String, Integer> counts) {
        return unmet.entrySet().stream()
                .map(entry -> new Unmet(
                        entry.getKey(),
                        new Share(together(counts, Set.copyOf(entry.getKey().options())), n),
                        entry.getValue()))
                .toList();
    }

    private static int together(Map<String, Integer> counts, Set<String> options) {
        return options.stream().mapToInt(counts::get).sum();
    }
}
