package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses what else is withheld, so that as few respondents as possible lose their figure: first a figure of a single
 * stratum that the same lines count, the smallest; where there is none, the cheapest of: other strata in the crossings of
 * lines, lines that set the block apart from another, and lines that count it. Figures that yield go before all others.
 */
final class Complements {

    private static final int ENOUGH = 2;

    private final View view;
    private final Facts facts;
    private final Map<BitSet, Figure> single = new HashMap<>();

    Complements(View view) {
        this.view = view;
        this.facts = view.facts();
        view.figures().stream()
                .filter(figure -> figure.isOfOneStratum() && figure.isShown() && !figure.isKept())
                .forEach(figure -> single.put(figure.strata(), figure));
    }

    /** The first block of a line that can be computed, which is to be mixed with what is outside the line. */
    Weakness.Thin inside(Figure figure) {
        Block block = view.unknownIn(figure).stream()
                .mapToObj(view::blockOf)
                .filter(one -> !one.lines().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Weakness.Thin(block, figure.strata());
    }

    /** Within the lines that count the block: cheap, and of no consequence to other blocks. Empty where there is nothing. */
    Optional<Figure> besides(Weakness.Thin thin) {
        Optional<Figure> pool = poolAround(thin.block());
        if (pool.isPresent()) {
            return pool;
        }
        BitSet candidates = Facts.without(view.shownIn(thin.block().lines()), thin.but());
        int top = BoundedAudit.topOf(facts.sum(thin.block().free()));
        return candidates.stream()
                .boxed()
                .filter(stratum -> figureOf(stratum) != null)
                .min(Comparator.<Integer>comparingInt(stratum -> adds(stratum, top) ? 0 : 1)
                        .thenComparing(facts::n)
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::figureOf);
    }

    /** Whether somebody there has answered otherwise than most of the block. */
    private boolean adds(int stratum, int top) {
        return facts.measure() != Measure.ANSWERS || facts.counts(stratum)[top] < facts.n(stratum);
    }

    private Optional<Figure> poolAround(Block block) {
        return block.lines().stream()
                .mapToObj(view.telling()::get)
                .filter(figure -> figure.isPool() && !figure.isKept())
                .findFirst();
    }

    /** Of the ways that reach beyond the block's lines the one that takes the fewest respondents; all that may give way where there is none. */
    Set<Figure> beyond(Weakness.Thin thin) {
        BitSet own = thin.block().lines();
        List<Set<Figure>> ways = new ArrayList<>();
        ways.add(linesIn(own));
        for (BitSet place : view.places()) {
            if (!place.equals(own) && leadsOut(place, thin.but())) {
                BitSet between = (BitSet) place.clone();
                between.xor(own);
                ways.add(linesIn(between));
            }
        }
        if (thin.but().isEmpty()) {
            crossings(own).forEach(ways::add);
        }
        return ways.stream()
                .filter(way -> way.stream().noneMatch(Figure::isKept))
                .min(Comparator.comparingLong(Complements::cost))
                .orElseGet(this::all);
    }

    /** All that is told and may give way. */
    Set<Figure> all() {
        Set<Figure> all = new LinkedHashSet<>();
        view.figures().stream().filter(figure -> !figure.isWithheld() && !figure.isKept()).forEach(all::add);
        return all;
    }

    private boolean leadsOut(BitSet place, BitSet but) {
        BitSet there = (BitSet) view.shownIn(place).clone();
        there.or(view.block(place).all());
        return !Facts.without(there, but).isEmpty();
    }

    private Set<Figure> linesIn(BitSet lines) {
        Set<Figure> figures = new LinkedHashSet<>();
        lines.stream().forEach(line -> figures.add(view.telling().get(line)));
        return figures;
    }

    private static long cost(Set<Figure> figures) {
        return figures.stream().mapToLong(Figure::cost).sum();
    }

    /** For four blocks that may exchange answers: what is to be withheld for there to be two strata in each. */
    private List<Set<Figure>> crossings(BitSet own) {
        Map<Long, BitSet> places = new TreeMap<>();
        view.places().forEach(place -> places.put(Block.sum(place), place));
        long start = Block.sum(own);
        places.remove(start);
        List<Set<Figure>> crossings = new ArrayList<>();
        for (long beside : places.keySet()) {
            for (long across : places.keySet()) {
                BitSet opposite = beside < across ? places.get(beside + across - start) : null;
                if (opposite != null) {
                    opened(List.of(places.get(beside), places.get(across), opposite)).ifPresent(crossings::add);
                }
            }
        }
        return crossings;
    }

    /** Empty where there is nothing to withhold, or too little. */
    private Optional<Set<Figure>> opened(List<BitSet> places) {
        Set<Figure> figures = new LinkedHashSet<>();
        for (BitSet place : places) {
            int missing = ENOUGH - view.block(place).free().cardinality();
            List<Figure> smallest = view.shownIn(place).stream()
                    .boxed()
                    .filter(stratum -> figureOf(stratum) != null)
                    .sorted(Comparator.<Integer>comparingInt(facts::n).thenComparing(Comparator.naturalOrder()))
                    .limit(Math.max(missing, 0))
                    .map(this::figureOf)
                    .toList();
            if (smallest.size() < missing) {
                return Optional.empty();
            }
            figures.addAll(smallest);
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    private Figure figureOf(int stratum) {
        BitSet one = new BitSet();
        one.set(stratum);
        return single.get(one);
    }
}
