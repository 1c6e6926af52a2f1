package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Looks for other answers that give the very same published figures and bases: while there are some, nobody can tell.
 *
 * <p>Two strata of one block may exchange an answer. So may four strata of blocks b, c, d, e, where b and e together are
 * counted by the same lines as c and d together: the chief and a leader of one municipality exchange answers, and a chief
 * and a leader of another exchange them back; or municipalities in the crossing of two regions and two size classes.
 */
final class Swaps {

    private static final int ANY = -1;

    private final View view;
    private final Facts facts;
    private final List<Block> blocks;
    private final Map<Long, Block> bySum = new HashMap<>();
    private final Map<Block, List<Block[]>> fours = new HashMap<>();

    Swaps(View view) {
        this.view = view;
        this.facts = view.facts();
        this.blocks = view.blocks().stream().filter(block -> !block.free().isEmpty()).toList();
        blocks.forEach(block -> bySum.put(block.sum(), block));
    }

    /** Whether a stratum may have one answer fewer of that option, for somebody who knows certain strata. */
    boolean mayHaveFewer(int stratum, int option, BitSet known) {
        return has(stratum, option) && others(option).test(other -> exchange(stratum, option, other, known));
    }

    /** Whether it may have one more. */
    boolean mayHaveMore(int stratum, int option, BitSet known) {
        return others(option).test(other -> has(stratum, other) && exchange(stratum, other, option, known));
    }

    private Choice others(int option) {
        if (facts.measure() != Measure.ANSWERS) {
            return test -> test.test(ANY);
        }
        return test -> {
            for (int other = 0; other < facts.options(); other++) {
                if (other != option && test.test(other)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Tries the options. */
    private interface Choice {
        boolean test(IntPredicate test);
    }

    /** Of bases and changes it is enough that there is somebody: what they answered is not looked at. */
    private boolean has(int stratum, int option) {
        return facts.measure() != Measure.ANSWERS || facts.counts(stratum)[option] > 0;
    }

    private boolean exchange(int stratum, int given, int taken, BitSet known) {
        Block own = view.blockOf(stratum);
        if (own.all().isEmpty()) {
            return true;
        }
        return anyHas(own, taken, known, stratum) || aroundFour(own, given, taken, known);
    }

    private boolean anyHas(Block block, int option, BitSet known, int but) {
        BitSet free = block.free();
        for (int stratum = free.nextSetBit(0); stratum >= 0; stratum = free.nextSetBit(stratum + 1)) {
            if (stratum != but && !known.get(stratum) && has(stratum, option)) {
                return true;
            }
        }
        return false;
    }

    private boolean aroundFour(Block own, int given, int taken, BitSet known) {
        for (Block[] four : fours.computeIfAbsent(own, this::around)) {
            if (anyHas(four[0], taken, known, ANY) && anyHas(four[1], taken, known, ANY) && anyHas(four[2], given, known, ANY)) {
                return true;
            }
        }
        return false;
    }

    /** The other three blocks of each four: the two that are beside this one, and the one opposite. */
    private List<Block[]> around(Block own) {
        List<Block[]> found = new ArrayList<>();
        for (Block beside : blocks) {
            if (beside == own || !beside.lines().intersects(own.lines())) {
                continue;
            }
            for (Block across : blocks) {
                Block opposite = across == own || across == beside ? null : bySum.get(beside.sum() + across.sum() - own.sum());
                if (opposite != null) {
                    found.add(new Block[] {beside, across, opposite});
                }
            }
        }
        return found;
    }
}
