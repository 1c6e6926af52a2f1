package dk.styringsportal.statistics.test;

/**
 * How far counts are from what was expected of them.
 *
 * @param statistic the sum of (observed − expected)² / expected, 0 or more
 * @param df degrees of freedom, at least 1
 * @param p how often chance alone gives a statistic as large; trustworthy when 5 or more are expected in each place
 */
public record ChiSquare(double statistic, int df, double p) {}
