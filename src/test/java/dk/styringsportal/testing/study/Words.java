package dk.styringsportal.testing.study;

import java.util.Arrays;

/** How the few figures are read that are told without a number. */
enum Words {
    ALMOST_ALL("næsten alle", 90, 99.99),

    /** "typisk månedligt eller kvartalsvist": more than half. */
    TYPICALLY("typisk", 50.01, 100),

    /** "mange": a third or more. */
    MANY("mange", 33.3, 100),

    /** Leaders on data from IT systems, as heads, of whom it is "knap 7 ud af 10" (line 1663). */
    THE_SAME("billedet det samme", 65, 69.99);

    private final String sign;
    private final double low;
    private final double high;

    Words(String sign, double low, double high) {
        this.sign = sign;
        this.low = low;
        this.high = high;
    }

    /** @throws IllegalArgumentException for a phrase that has none of the words */
    static Words in(String phrase) {
        return Arrays.stream(values())
                .filter(words -> phrase.contains(words.sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing tells how much is meant by: " + phrase));
    }

    /** @param given in percent */
    boolean fit(double given) {
        return given >= low && given <= high;
    }
}
