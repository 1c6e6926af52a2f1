package dk.styringsportal.statistics.agreement;

/** How far two values of a scale are from each other, squared; 0 for the same. Source: {@link KrippendorffAlpha}. */
public enum Metric {

    /** The same or not: values are names, whatever number stands for them. */
    NOMINAL {
        @Override
        double squared(int one, int other, double[] values, double[] frequencies) {
            return one == other ? 0 : 1;
        }
    },

    /** By how many given values lie between, half of the two values' own at either end: only the order counts. */
    ORDINAL {
        @Override
        double squared(int one, int other, double[] values, double[] frequencies) {
            double between = -(frequencies[one] + frequencies[other]) / 2;
            for (int value = Math.min(one, other); value <= Math.max(one, other); value++) {
                between += frequencies[value];
            }
            return between * between;
        }
    },

    /** By the difference of the numbers. */
    INTERVAL {
        @Override
        double squared(int one, int other, double[] values, double[] frequencies) {
            double difference = values[one] - values[other];
            return difference * difference;
        }
    };

    /**
     * @param one place of a value among {@code values}
     * @param other likewise
     * @param values that were given, lowest first
     * @param frequencies how often each was
     */
    abstract double squared(int one, int other, double[] values, double[] frequencies);
}
