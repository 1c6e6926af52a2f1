package dk.styringsportal.benchmark.need;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** How many use less than they need, as much as they need, and more. */
record Sides(int less, int alike, int more) {

    static final Sides NOBODY = new Sides(0, 0, 0);

    /** @param gaps need minus use */
    static Sides of(List<BigFraction> gaps) {
        int less = (int) gaps.stream().filter(gap -> gap.signum() > 0).count();
        int more = (int) gaps.stream().filter(gap -> gap.signum() < 0).count();
        return new Sides(less, gaps.size() - less - more, more);
    }

    int n() {
        return less + alike + more;
    }

    Sides plus(Sides others) {
        return new Sides(less + others.less, alike + others.alike, more + others.more);
    }

    /** Without some of them. */
    Sides minus(Sides some) {
        return new Sides(less - some.less, alike - some.alike, more - some.more);
    }

    /** Whether all, or all but one, are on the same side. */
    boolean areNearlyUnanimous() {
        return Math.max(less, Math.max(alike, more)) >= n() - 1;
    }

    /** Whether somebody who takes all others away may be left with these: with nobody, or with enough who do not all say the same. */
    boolean mayBeLeft(int minimum) {
        return n() == 0 || n() >= minimum && !areNearlyUnanimous();
    }
}
