package dk.styringsportal.questionnaire;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How much an item counts among the others, and what becomes of it when it is not asked.
 *
 * @param weight relative to the others', 0 or more; 0 keeps it out of every mean
 * @param whenNotAsked what scoring does where a condition hides the item
 */
public record Weighing(BigFraction weight, WhenNotAsked whenNotAsked) {

    /** What scoring does with an item that was not asked. */
    public enum WhenNotAsked {
        /** The mean is taken of the others. */
        LEAVE_OUT,
        /** There is no mean. */
        NO_SCORE
    }

    /** As every other. */
    public static final Weighing EQUAL = new Weighing(BigFraction.ONE, WhenNotAsked.LEAVE_OUT);

    public Weighing {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight is 0 or more, not " + weight);
        }
    }
}
