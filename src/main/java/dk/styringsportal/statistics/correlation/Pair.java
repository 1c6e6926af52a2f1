package dk.styringsportal.statistics.correlation;

/**
 * Two figures of one municipality, each in its own unit. A municipality that lacks one of them is no pair.
 *
 * @param x finite
 * @param y finite
 */
public record Pair(double x, double y) {

    public Pair {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A pair is of two numbers, not of " + x + " and " + y);
        }
        // −0.0 becomes 0.0: Java sorts the two apart, and they would not tie
        x += 0.0;
        y += 0.0;
    }
}
