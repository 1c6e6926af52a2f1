package dk.styringsportal.statistics;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of a whole, kept as counts so that it is rounded only where text is made.
 *
 * @param part from 0 to {@code whole}
 * @param whole at least 1: there is no share of nothing
 */
public record Share(int part, int whole) {

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("A share is a part of a whole of at least 1, not " + part + " of " + whole);
        }
    }

    /** In the closed interval [0, 1], not rounded. */
    public BigFraction exact() {
        return BigFraction.of(part, whole);
    }

    /** In the closed interval [0, 1]; not percent. */
    public double toDouble() {
        return (double) part / whole;
    }
}
