package dk.styringsportal.statistics.agreement;

/** How much two codes of one unit agree, from 0 (not at all) to 1 (fully). */
public enum KappaWeights {

    /** The same or not: for categories without order. J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46. */
    NOMINAL {
        @Override
        double of(int one, int other, int categories) {
            return one == other ? 1 : 0;
        }
    },

    /**
     * 1 − (distance / largest distance)²: for ordered scales, where next to each other is nearly the same. J. Cohen,
     * Psychological Bulletin 70 (1968), 213–220; J. L. Fleiss and J. Cohen, Educational and Psychological Measurement 33
     * (1973), 613–619.
     */
    QUADRATIC {
        @Override
        double of(int one, int other, int categories) {
            double distance = one == other ? 0 : (double) (one - other) / (categories - 1);
            return 1 - distance * distance;
        }
    };

    abstract double of(int one, int other, int categories);
}
