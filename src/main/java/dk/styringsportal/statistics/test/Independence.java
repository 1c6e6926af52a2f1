package dk.styringsportal.statistics.test;

/**
 * Whether two groups are spread alike over classes, by the test that the counts allow.
 *
 * @param method where {@code p} is from
 * @param statistic chi-square's, whatever the method
 * @param df chi-square's degrees of freedom, whatever the method
 * @param p of the method
 * @param leastExpected the smallest count expected in any place of the table
 */
public record Independence(Method method, double statistic, int df, double p, double leastExpected) {

    public enum Method {
        /** Pearson's, where at least 5 are expected in each place. */
        CHI_SQUARE,

        /** Fisher's, for more than two classes Freeman and Halton's: every table with the same sums, none drawn. */
        FISHER,

        /** As many tables drawn as were asked for, where there are too many for every one. */
        MONTE_CARLO
    }
}
