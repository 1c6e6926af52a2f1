package dk.styringsportal.statistics.test;

import java.util.OptionalDouble;

/**
 * Whether one of two groups tends to answer higher than the other.
 *
 * @param u of all pairs of one member from each group, those in which the first group's answered higher, a tie counting
 *     half; from 0 to the number of pairs (R's {@code W})
 * @param p two-sided; empty when everybody answered the same, which no test can say anything about
 */
public record MannWhitney(double u, OptionalDouble p) {}
