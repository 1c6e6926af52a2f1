package dk.styringsportal.testing.study;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * So many on the positive and the negative side of the scale, and how each side may be divided. Their mean is (3 positive + 2
 * negative + tilt) ÷ (positive + negative), where the tilt is those "i høj grad" less those "slet ikke".
 *
 * @param high how many may answer "i høj grad"
 * @param none how many may answer "slet ikke"
 */
record Sides(int positive, int negative, int dontKnow, Span high, Span none) {

    /** From the least to the most, both included. */
    record Span(int least, int most) {

        /** Of a side of so many: those that one option may have while the other has the rest; empty where no number does. */
        static Optional<Span> of(int side, BitSet one, BitSet other) {
            int[] fitting = IntStream.rangeClosed(0, side)
                    .filter(part -> one.get(part) && other.get(side - part))
                    .toArray();
            return fitting.length == 0 ? Optional.empty() : Optional.of(new Span(fitting[0], fitting[fitting.length - 1]));
        }

        int nearest(int wanted) {
            return Math.max(least, Math.min(most, wanted));
        }
    }

    private int valued() {
        return positive + negative;
    }

    private int leastTilt() {
        return high.least() - none.most();
    }

    private int mostTilt() {
        return high.most() - none.least();
    }

    /** The lowest mean above another. */
    Optional<BigFraction> lowestAbove(BigFraction mean) {
        int tilt = Math.max(leastTilt(), floorTilt(mean) + 1);
        return tilt > mostTilt() ? Optional.empty() : Optional.of(mean(tilt));
    }

    /** The highest mean below another. */
    Optional<BigFraction> highestBelow(BigFraction mean) {
        int floor = floorTilt(mean);
        int tilt = Math.min(mostTilt(), mean(floor).equals(mean) ? floor - 1 : floor);
        return tilt < leastTilt() ? Optional.empty() : Optional.of(mean(tilt));
    }

    /** The answers whose mean is nearest to the one wanted, among means above one and at most another. */
    Optional<Split> nearest(BigFraction wanted, BigFraction above, BigFraction atMost) {
        int least = Math.max(leastTilt(), floorTilt(above) + 1);
        int most = Math.min(mostTilt(), floorTilt(atMost));
        return least > most ? Optional.empty() : Optional.of(split(new Span(least, most).nearest(floorTilt(wanted))));
    }

    private BigFraction mean(int tilt) {
        return BigFraction.of(3 * positive + 2 * negative + tilt, valued());
    }

    /** The largest tilt whose mean is at most that. */
    private int floorTilt(BigFraction mean) {
        BigFraction sum = mean.multiply(valued());
        BigInteger floor = sum.getNumerator().divide(sum.getDenominator());
        return floor.intValueExact() - 3 * positive - 2 * negative;
    }

    /** A fifth of the negative answer "slet ikke", as far as tilt and figures allow. */
    private Split split(int tilt) {
        int least = Math.max(none.least(), high.least() - tilt);
        int most = Math.min(none.most(), high.most() - tilt);
        int nobody = new Span(least, most).nearest(negative / 5);
        int much = nobody + tilt;
        return new Split(much, positive - much, negative - nobody, nobody, dontKnow);
    }
}
