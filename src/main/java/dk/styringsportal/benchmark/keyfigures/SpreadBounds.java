package dk.styringsportal.benchmark.keyfigures;

import java.util.Arrays;

/**
 * How narrowly the sum of numbers lies between what quartiles and extremes tell of them: of five numbers these are all there are.
 */
final class SpreadBounds {

    private static final int QUARTERS = 4;

    /** A number that is known to a tenth is as good as known. */
    private static final double TENTH = 0.1;

    private final double[] least;
    private final double[] most;

    /** @param spread of numbers of at least 0 */
    SpreadBounds(Spread spread) {
        least = new double[spread.n()];
        most = new double[spread.n()];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        spread.extremes().value().ifPresent(told -> {
            tell(0, told.lowest());
            tell(QUARTERS, told.highest());
        });
        spread.quartiles().value().ifPresent(told -> {
            tell(1, told.lower());
            tell(2, told.median());
            tell(3, told.upper());
        });
    }

    /** By HF7 a quartile is one of the numbers in their order, or lies between two. */
    private void tell(int quarter, double number) {
        int place = (least.length - 1) * quarter;
        for (int i = 0; i <= place / QUARTERS && i < most.length; i++) {
            most[i] = Math.min(most[i], number);
        }
        for (int i = (place + QUARTERS - 1) / QUARTERS; i < least.length; i++) {
            least[i] = Math.max(least[i], number);
        }
    }

    /** @param counting whether citizens are counted: an interval of fewer than five is as good as a number */
    boolean tellSum(boolean counting) {
        double low = Arrays.stream(least).sum();
        double high = Arrays.stream(most).sum();
        return isNarrow(low, high) || counting && high - low < OwnKeyFigures.RULES.minimum();
    }

    /** A mean of them, however they are weighted. */
    boolean tellMean() {
        return least.length > 0 && isNarrow(least[0], most[most.length - 1]);
    }

    private static boolean isNarrow(double low, double high) {
        return high < Double.POSITIVE_INFINITY && high - low < TENTH * high;
    }
}
