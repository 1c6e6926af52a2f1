package dk.styringsportal.statistics.interval;

import static dk.styringsportal.testing.PrintedNumbers.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShareDifferenceTest {

    static List<Map<String, String>> reference() {
        return ReferenceTable.read(ShareDifferenceTest.class, "shares.csv", "x");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agrees_with_R(Map<String, String> expected) {
        Confidence confidence = new Confidence(Double.parseDouble(expected.get("level")));
        ShareDifference difference = difference(expected);

        Interval wilson = WilsonInterval.of(difference.one(), confidence);
        assertPrinted(expected.get("wilsonLow"), wilson.low());
        assertPrinted(expected.get("wilsonHigh"), wilson.high());
        assertPrinted(expected.get("difference"), difference.toDouble());
        assertPrinted(expected.get("low"), difference.newcombe(confidence).low());
        assertPrinted(expected.get("high"), difference.newcombe(confidence).high());
    }

    /** Newcombe (1998), table II, the row of method 10, as printed there. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.1705, 0.8090",
        " 6,  7,  2,  7,  0.0582, 0.8062",
        " 5, 56,  0, 29, -0.0381, 0.1926",
        " 0, 10,  0, 20, -0.1611, 0.2775",
        " 0, 10,  0, 10, -0.2775, 0.2775",
        "10, 10,  0, 20,  0.6791, 1.0000",
        "10, 10,  0, 10,  0.6075, 1.0000"
    })
    void agrees_with_the_published_examples(int x, int m, int y, int n, double low, double high) {
        Interval interval = new ShareDifference(new Share(x, m), new Share(y, n)).newcombe();

        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @Test
    void the_reference_holds_twelve_cases() {
        assertEquals(12, reference().size());
    }

    @Test
    void the_difference_is_exact() {
        assertEquals(BigFraction.of(1, 6), new ShareDifference(new Share(1, 2), new Share(1, 3)).exact());
    }

    @Test
    void swapping_the_groups_turns_the_interval() {
        for (Map<String, String> row : reference()) {
            ShareDifference difference = difference(row);
            ShareDifference swapped = new ShareDifference(difference.other(), difference.one());

            assertEquals(difference.exact(), swapped.exact().negate());
            assertEquals(difference.newcombe().low(), -swapped.newcombe().high(), 1e-15);
        }
    }

    @Test
    void the_interval_holds_the_difference_and_lies_within_its_bounds() {
        for (int m = 1; m <= 9; m++) {
            for (int n = 1; n <= 9; n++) {
                for (int x = 0; x <= m; x++) {
                    for (int y = 0; y <= n; y++) {
                        ShareDifference difference = new ShareDifference(new Share(x, m), new Share(y, n));
                        Interval interval = difference.newcombe();
                        assertTrue(interval.contains(difference.toDouble()), difference::toString);
                        assertTrue(interval.low() >= -1 && interval.high() <= 1, difference::toString);
                    }
                }
            }
        }
    }

    @Test
    void ten_times_as_many_persons_make_it_narrower() {
        assertTrue(new ShareDifference(new Share(120, 340), new Share(3000, 4590)).newcombe().width()
                < new ShareDifference(new Share(12, 34), new Share(300, 459)).newcombe().width());
    }

    private static ShareDifference difference(Map<String, String> row) {
        return new ShareDifference(share(row.get("x"), row.get("m")), share(row.get("y"), row.get("n")));
    }

    private static Share share(String part, String whole) {
        return new Share(Integer.parseInt(part), Integer.parseInt(whole));
    }
}
