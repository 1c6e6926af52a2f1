package dk.styringsportal.benchmark.need;

/** How many use less than they need, as much as they need, and more; or how many more that are than before, which may be negative. */
record Sides(int less, int alike, int more) {

    static final Sides NOBODY = new Sides(0, 0, 0);

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

    /**
     * Whether somebody who takes one edition from another may be left with this change: with none, or with one that at least the minimum
     * have made, and not all, or all but one, of them alike.
     */
    boolean mayBeSeenToChange(int minimum) {
        int up = Math.max(less, 0) + Math.max(alike, 0) + Math.max(more, 0);
        int persons = Math.max(up, up - n());
        int most = Math.max(Math.abs(less), Math.max(Math.abs(alike), Math.abs(more)));
        return persons == 0 || persons >= minimum && most < persons - 1;
    }
}
