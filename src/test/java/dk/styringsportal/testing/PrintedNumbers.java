package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

/** Numbers as a reference program printed them. */
public final class PrintedNumbers {

    /** R prints 15 digits, and leaves the last ones to each program's way of adding up. */
    private static final double RELATIVE = 1e-9;

    private static final double NEXT_TO_ZERO = 1e-13;

    private PrintedNumbers() {}

    public static void assertPrinted(String expected, double actual) {
        assertPrinted(expected, actual, expected);
    }

    /** @param what is told when they differ */
    public static void assertPrinted(String expected, double actual, Object what) {
        double printed = Double.parseDouble(expected);
        assertEquals(printed, actual, Math.max(NEXT_TO_ZERO, Math.abs(printed) * RELATIVE), what::toString);
    }

    /** @param text parted by single spaces */
    public static List<Integer> ints(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    /** @param text parted by single spaces */
    public static List<Double> doubles(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
