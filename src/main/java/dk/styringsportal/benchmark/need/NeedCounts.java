package dk.styringsportal.benchmark.need;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.RowKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many have each need gap, by group, row and the municipalities that they answered about. */
public final class NeedCounts {

    /** Nobody's. */
    public static final NeedCounts NONE = new NeedCounts(Map.of());

    private static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.place().group().value())
            .thenComparing(line -> line.place().item())
            .thenComparing(line -> line.place().row().value())
            .thenComparing(Line::about);

    private final Map<Place, SortedMap<About, Gaps>> counted;

    /**
     * What a gap is of.
     *
     * @param item the one that asks for the need
     */
    public record Place(GroupId group, ItemCode item, RowKey row) {}

    /**
     * The gaps of those of one group who answered about the same municipalities.
     *
     * @param gaps how many have each, as in {@link Gaps}
     */
    public record Line(Place place, About about, SortedMap<BigDecimal, Integer> gaps) {}

    NeedCounts(Map<Place, SortedMap<About, Gaps>> counted) {
        this.counted = new HashMap<>(counted);
    }

    /** The counts of which these are the {@link #lines}. */
    public static NeedCounts of(List<Line> lines) {
        Map<Place, SortedMap<About, Gaps>> counted = new HashMap<>();
        lines.forEach(line -> counted.computeIfAbsent(line.place(), same -> new TreeMap<>())
                .merge(line.about(), new Gaps(line.gaps()), Gaps::plus));
        return new NeedCounts(counted);
    }

    /** Everything that is counted, by group, row and municipalities. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        counted.forEach((place, abouts) -> abouts.forEach((about, gaps) -> lines.add(new Line(place, about, gaps.counts()))));
        lines.sort(ORDER);
        return lines;
    }

    /** The same counts with others in place of those of some rows. */
    public NeedCounts with(NeedCounts others, Predicate<Place> taken) {
        Map<Place, SortedMap<About, Gaps>> merged = new HashMap<>(counted);
        merged.keySet().removeIf(taken);
        others.counted.forEach((place, abouts) -> {
            if (taken.test(place)) {
                merged.put(place, abouts);
            }
        });
        return new NeedCounts(merged);
    }

    SortedMap<About, Gaps> of(Place place) {
        return counted.getOrDefault(place, Collections.emptySortedMap());
    }
}
