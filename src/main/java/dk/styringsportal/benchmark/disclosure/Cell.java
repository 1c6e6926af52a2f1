package dk.styringsportal.benchmark.disclosure;

import java.util.Optional;

/** How one item's distribution is shown in one line. What is withheld is not in here, so that nothing that draws it can leak it. */
public sealed interface Cell {

    /** May be printed with all that is made of it: counts, base, shares, means. */
    record Shown(Tally counted) implements Cell {}

    /** Of a later edition: the former edition's figure stands, since too few answers in it have changed. */
    record Kept(Shown former) implements Cell {}

    /**
     * All, or all but one, chose the same. Has neither counts nor base, and no mean is to be printed.
     *
     * @param option its place among the options, from 0
     * @param overPercent of those who answered chose it, and less than the rest to 100 any other
     */
    record Bounded(int option, int overPercent) implements Cell {

        private static final int ALL = 100;
        private static final int[] STEPS = {90, 80, 70, 60};

        /** The highest step that n − 1 of n are over as well, so that the words hold for both. */
        static Bounded of(int option, int n) {
            for (int step : STEPS) {
                if ((n - 1) * ALL > step * n) {
                    return new Bounded(option, step);
                }
            }
            throw new IllegalArgumentException("No words are true of " + (n - 1) + " and " + n + " of " + n);
        }

        /** What is said of answers that all, or all but one, are the same. */
        public static Bounded of(Tally tally) {
            int top = BoundedAudit.topOf(tally.counts().stream().mapToInt(Integer::intValue).toArray());
            return of(top, tally.n());
        }

        public int underPercent() {
            return ALL - overPercent;
        }
    }

    /** Neither figure nor count. */
    record Withheld(Reason reason) implements Cell {}

    /** Nobody answered. */
    record None() implements Cell {}

    /** The counts that may be printed. */
    default Optional<Tally> tally() {
        if (this instanceof Shown shown) {
            return Optional.of(shown.counted());
        }
        return this instanceof Kept kept ? Optional.of(kept.former().counted()) : Optional.empty();
    }

    /** What stands for each number in a data file; empty where the numbers may stand. */
    default Optional<DataCode> code() {
        if (tally().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(this instanceof None ? DataCode.NONE : DataCode.SUPPRESSED);
    }
}
