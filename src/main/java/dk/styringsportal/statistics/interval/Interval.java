package dk.styringsportal.statistics.interval;

/**
 * A closed interval, in the unit of what it is about.
 *
 * @param low finite
 * @param high finite, at least {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("An interval goes from a low to a high, not from " + low + " to " + high);
        }
    }

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** What of this interval lies between the two limits; some of it must. */
    Interval within(double lowest, double highest) {
        return new Interval(Math.max(low, lowest), Math.min(high, highest));
    }
}
