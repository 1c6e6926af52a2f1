package dk.styringsportal.benchmark.disclosure;

import java.util.BitSet;

/** Unknown strata that the same shown lines count, so that only their sum may be computed from these. */
final class Block {

    private final BitSet lines;
    private final long sum;
    private final BitSet free = new BitSet();
    private final BitSet all = new BitSet();

    /** @param lines the shown lines, by their place in the view */
    Block(BitSet lines) {
        this.lines = lines;
        this.sum = sum(lines);
    }

    void add(int stratum, boolean isBounded) {
        all.set(stratum);
        free.set(stratum, !isBounded);
    }

    /**
     * A number for each set of lines, so that sets are added up by adding numbers: two of them and two others count the same
     * where the sums are equal. That they are by chance is as likely as guessing 64 bits.
     */
    static long sum(BitSet lines) {
        return lines.stream().mapToLong(Block::scattered).sum();
    }

    /** SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long scattered(int place) {
        long bits = (place + 1) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    long sum() {
        return sum;
    }

    BitSet lines() {
        return lines;
    }

    /** Those about whose answers no bounded line says anything. */
    BitSet free() {
        return free;
    }

    BitSet all() {
        return all;
    }

    /**
     * Whether the sums of the free strata may be computed by anybody: then each of them is safe, whatever is computed by
     * subtracting lines from each other, since that ends in sums of blocks.
     */
    boolean isSafe(Facts facts) {
        return free.isEmpty() || facts.mayBeComputed(free);
    }
}
