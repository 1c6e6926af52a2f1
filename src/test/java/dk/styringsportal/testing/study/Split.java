package dk.styringsportal.testing.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a group answers an item on the scale from 4 (i høj grad) to 1 (slet ikke), with those who do not know. */
record Split(int high, int some, int less, int none, int dontKnow) {

    static final String HIGH = "i-hoej-grad";
    static final String SOME = "i-nogen-grad";
    static final String LESS = "i-mindre-grad";
    static final String NONE = "slet-ikke";
    static final String DONT_KNOW = "ved-ikke";

    /** Of those who took a position. */
    BigFraction mean() {
        return BigFraction.of(4 * high + 3 * some + 2 * less + none, high + some + less + none);
    }

    /** By option, in the order of the scale. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(HIGH, high);
        counts.put(SOME, some);
        counts.put(LESS, less);
        counts.put(NONE, none);
        counts.put(DONT_KNOW, dontKnow);
        return counts;
    }
}
