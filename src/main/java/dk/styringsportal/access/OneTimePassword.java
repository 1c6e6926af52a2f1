package dk.styringsportal.access;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes passwords that the portal hands out and that are changed at the first log-in: four groups of four characters,
 * fit to be read aloud and typed. Without i, l, o, 0 and 1, which are taken for one another, each character is one of 31,
 * the whole one of 31<sup>16</sup>, which is 79 bits.
 */
public final class OneTimePassword {

    static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int LENGTH_OF_GROUP = 4;

    private OneTimePassword() {}

    /** @param random one whose numbers nobody can foresee */
    public static String make(RandomGenerator random) {
        return IntStream.range(0, GROUPS).mapToObj(group -> group(random)).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return IntStream.range(0, LENGTH_OF_GROUP)
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
    }
}
