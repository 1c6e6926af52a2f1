package dk.styringsportal.benchmark.disclosure;

import java.util.BitSet;

/** What an attacker could make use of. */
sealed interface Weakness {

    /** A figure that is not to be there beside the others. */
    record Telling(Figure figure) implements Weakness {}

    /**
     * Unknown strata that too little is mixed with.
     *
     * @param but strata that do not help when they are withheld too
     */
    record Thin(Block block, BitSet but) implements Weakness {}

    /** A line of several strata that is withheld and can be computed. */
    record Computed(Figure figure) implements Weakness {}
}
