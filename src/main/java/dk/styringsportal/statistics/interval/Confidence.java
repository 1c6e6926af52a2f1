package dk.styringsportal.statistics.interval;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often intervals made this way hold the true value.
 *
 * @param level a fraction in the open interval (0, 1), not percent: 0.95
 */
public record Confidence(double level) {

    /** 95 of 100 intervals. */
    public static final Confidence USUAL = new Confidence(0.95);

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, as 0.95, not " + level);
        }
    }

    /** How often they miss it, both sides together: 0.05. */
    public double errorRate() {
        return 1 - level;
    }

    /** How many standard errors to each side of a normal estimate: 1.96 for 0.95. */
    public double standardErrors() {
        return STANDARD_NORMAL.inverseSurvivalProbability(errorRate() / 2);
    }
}
