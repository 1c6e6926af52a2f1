package dk.styringsportal.benchmark.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What figures are tabled by, with the facts whose tables are to stand beside that one: they are decided about together.
 *
 * <p>Tables that are looked at one after the other without being chosen together are not held against each other: whoever has both may
 * work out a class that one of them withholds. It is left so for live tables, which KL alone reads, and KL has every answer. To decide
 * about all facts at once would withhold nearly everything, for whatever two classes have in common is a class of its own to be kept;
 * and to withhold what follows from tables that were looked at before would make figures depend on who looked at what, and when. What
 * is handed on is chosen together.
 *
 * @param beside at most {@link #MOST_BESIDE} others; with more nearly everything would be withheld, since those who are alike in all
 *     of them are few
 */
public record TabledBy(Fact fact, List<Fact> beside) {

    public static final int MOST_BESIDE = 2;

    /** @throws IllegalArgumentException for too many, and for one that is there twice */
    public TabledBy {
        beside = List.copyOf(beside);
        if (beside.size() > MOST_BESIDE) {
            throw new IllegalArgumentException("At most " + MOST_BESIDE + " facts stand beside another, not " + beside.size());
        }
        List<Fact> all = new ArrayList<>(beside);
        all.add(fact);
        if (all.stream().map(Fact::key).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Facts that stand beside each other are different ones");
        }
    }

    /** A fact by itself. */
    public static TabledBy alone(Fact fact) {
        return new TabledBy(fact, List.of());
    }

    /**
     * Those of the facts that are named; empty where one of them is not there.
     *
     * @throws IllegalArgumentException for too many, and for one that is named twice
     */
    public static Optional<TabledBy> of(List<Fact> facts, String key, List<String> beside) {
        Optional<Fact> fact = named(facts, key);
        List<Fact> others = beside.stream().flatMap(one -> named(facts, one).stream()).toList();
        return fact.filter(found -> others.size() == beside.size()).map(found -> new TabledBy(found, others));
    }

    private static Optional<Fact> named(List<Fact> facts, String key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    List<Fact> all() {
        List<Fact> all = new ArrayList<>(List.of(fact));
        all.addAll(beside);
        return all;
    }
}
