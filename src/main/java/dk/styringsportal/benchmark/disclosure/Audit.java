package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for what could be computed from the figures as they stand.
 *
 * <p>Whatever is computed by adding and subtracting shown lines is a combination of sums of blocks. So where each block by
 * itself might be published, nothing can be computed that might not. Where a block might not, as in a pool of groups of one
 * municipality, it must be impossible to compute it: other answers must exist that give the same figures (see {@link Swaps}),
 * and what remains of each line, and of one line within another, must be enough.
 *
 * <p>This never finds less than linear programming would (tests attack with that), and costs a fraction of it.
 */
final class Audit {

    private static final BitSet NOTHING = new BitSet();

    private final View view;
    private final Facts facts;
    private final Swaps swaps;
    private final Set<Weakness> found = new LinkedHashSet<>();

    private Audit(View view) {
        this.view = view;
        this.facts = view.facts();
        this.swaps = new Swaps(view);
    }

    /** Empty where the figures are safe. */
    static List<Weakness> of(View view) {
        Audit audit = new Audit(view);
        view.figures().forEach(audit::misplaced);
        if (audit.found.isEmpty()) {
            List<Block> unsafe = view.blocks().stream().filter(block -> !block.isSafe(view.facts())).toList();
            unsafe.forEach(audit::block);
            audit.remainders(unsafe);
            new BoundedAudit(view, audit.swaps).telling().forEach(figure -> audit.found.add(new Weakness.Telling(figure)));
            view.figures().forEach(audit::withheld);
        }
        return new ArrayList<>(audit.found);
    }

    /** Pools of which some groups are shown and some not, and figures inside a bounded one. */
    private void misplaced(Figure figure) {
        if (figure.isWithheld()) {
            return;
        }
        boolean partsAreTold = figure.isPool() && !figure.isShown()
                ? view.figures().stream().anyMatch(part -> !part.isWithheld() && isInside(part, figure))
                : figure.isPool() && isMixed(figure);
        boolean insideBounded = view.figures().stream()
                .anyMatch(whole -> whole.isBounded() && !whole.isPool() && isInside(figure, whole));
        if (partsAreTold || insideBounded) {
            found.add(new Weakness.Telling(figure));
        }
    }

    private static boolean isInside(Figure part, Figure whole) {
        return !part.strata().equals(whole.strata()) && Facts.isWithin(part.strata(), whole.strata());
    }

    private boolean isMixed(Figure pool) {
        BitSet unknown = view.unknownIn(pool);
        boolean someShown = !unknown.equals(pool.strata());
        boolean someBounded = view.figures().stream()
                .anyMatch(part -> part.isBounded() && isInside(part, pool));
        return !unknown.isEmpty() && (someShown || someBounded);
    }

    private void block(Block block) {
        boolean safe = facts.measure() != Measure.CHANGES && block.free().stream().allMatch(this::isOpen);
        if (!safe) {
            found.add(new Weakness.Thin(block, NOTHING));
        }
    }

    /** Whether no count of the stratum can be told, by the public or by another municipality. */
    private boolean isOpen(int stratum) {
        for (int option = 0; option < facts.options(); option++) {
            if (facts.counts(stratum)[option] != 0 && !isOpen(stratum, option)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(int stratum, int option) {
        if (!mayDiffer(stratum, option, NOTHING)) {
            return false;
        }
        return view.knownToOthers(stratum).stream().allMatch(known -> mayDiffer(stratum, option, known));
    }

    private boolean mayDiffer(int stratum, int option, BitSet known) {
        return swaps.mayHaveFewer(stratum, option, known) || swaps.mayHaveMore(stratum, option, known);
    }

    /**
     * Sums in which a safe block is left are enough by that. Of the unsafe blocks that can be left alone: what remains of
     * each line, and of one line within another.
     */
    private void remainders(List<Block> unsafe) {
        if (unsafe.isEmpty()) {
            return;
        }
        List<Block> safe = view.blocks().stream()
                .filter(block -> !block.free().isEmpty() && !unsafe.contains(block))
                .toList();
        BitSet thin = new BitSet();
        new Combinations(view.telling().size(), safe, unsafe).left().forEach(block -> thin.or(block.free()));
        List<BitSet> remainders = new ArrayList<>();
        for (Figure line : view.telling()) {
            BitSet remainder = (BitSet) line.strata().clone();
            remainder.and(thin);
            if (!remainder.isEmpty()) {
                remainders.add(remainder);
                if (!(line.isPool() && remainder.equals(line.strata()))) {
                    population(remainder, unsafe);
                }
            }
        }
        for (BitSet inner : remainders) {
            for (BitSet outer : remainders) {
                if (inner.cardinality() < outer.cardinality() && Facts.isWithin(inner, outer)) {
                    population(Facts.without(outer, inner), unsafe);
                }
            }
        }
    }

    private void population(BitSet computed, List<Block> unsafe) {
        if (!facts.mayBeComputed(computed)) {
            unsafe.stream()
                    .filter(block -> block.free().intersects(computed))
                    .findFirst()
                    .ifPresent(block -> found.add(new Weakness.Thin(block, NOTHING)));
        }
    }

    /** No count of a line that is withheld may be told either; that a line has changed may. A dominated one is open where who dominates it is shown. */
    private void withheld(Figure figure) {
        BitSet unknown = view.unknownIn(figure);
        if (facts.measure() == Measure.CHANGES || !figure.isWithheld() || figure.isOfOneStratum() || unknown.isEmpty()) {
            return;
        }
        int[] counts = facts.sum(figure.strata());
        for (int option = 0; option < facts.options(); option++) {
            if (counts[option] != 0 && !isOpen(figure, unknown, option)) {
                found.add(new Weakness.Computed(figure));
                return;
            }
        }
    }

    private boolean isOpen(Figure figure, BitSet unknown, int option) {
        return view.observers().stream()
                .filter(known -> !Facts.isWithin(unknown, known))
                .allMatch(known -> {
                    BitSet fixed = (BitSet) known.clone();
                    fixed.or(figure.strata());
                    return unknown.stream()
                            .filter(stratum -> !known.get(stratum))
                            .anyMatch(stratum -> mayDiffer(stratum, option, fixed));
                });
    }
}
