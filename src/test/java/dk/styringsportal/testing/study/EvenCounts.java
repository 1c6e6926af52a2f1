package dk.styringsportal.testing.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a group chooses among options without values, of which one is chosen: as evenly as the figures allow. */
final class EvenCounts {

    private EvenCounts() {}

    /** @throws IllegalStateException where the figures contradict each other */
    static Map<String, Integer> of(String item, List<String> options, Wanted wanted) {
        return divided(options, wanted.n())
                .filter(wanted::isMetBy)
                .min(Comparator.comparingInt(EvenCounts::squares))
                .orElseThrow(() -> new IllegalStateException(item + " cannot be answered as printed"));
    }

    /** Every way to divide so many among the options. */
    private static Stream<Map<String, Integer>> divided(List<String> options, int n) {
        if (options.size() == 1) {
            return Stream.of(Map.of(options.get(0), n));
        }
        return IntStream.rangeClosed(0, n).boxed().flatMap(first -> divided(options.subList(1, options.size()), n - first)
                .map(rest -> {
                    Map<String, Integer> counts = new LinkedHashMap<>();
                    counts.put(options.get(0), first);
                    counts.putAll(rest);
                    return counts;
                }));
    }

    private static int squares(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count * count).sum();
    }
}
