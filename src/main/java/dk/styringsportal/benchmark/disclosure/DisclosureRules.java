package dk.styringsportal.benchmark.disclosure;

/**
 * The limits of disclosure control.
 *
 * @param minimum fewer respondents are never shown by themselves; at least {@link #FLOOR}
 * @param dominancePercent in a line over several municipalities none may hold more than this of the respondents; 50 to 100
 */
public record DisclosureRules(int minimum, int dominancePercent) {

    public static final int FLOOR = 3;
    public static final DisclosureRules STANDARD = new DisclosureRules(5, 80);

    private static final int ALL = 100;

    public DisclosureRules {
        if (minimum < FLOOR) {
            throw new IllegalArgumentException("The minimum is at least " + FLOOR + ", not " + minimum);
        }
        if (dominancePercent < ALL / 2 || dominancePercent > ALL) {
            throw new IllegalArgumentException("Dominance is 50 to 100 percent, not " + dominancePercent);
        }
    }

    /** {@link #STANDARD}, but for the fewest respondents of a figure. */
    public static DisclosureRules withMinimum(int minimum) {
        return new DisclosureRules(minimum, STANDARD.dominancePercent());
    }

    /** Whether a line of {@code n} respondents is dominated by {@code largest} of them. */
    boolean dominated(int largest, int n) {
        return (long) largest * ALL > (long) dominancePercent * n;
    }
}
