package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints that are limits of ours, and those that are not, or only in part. */
class FormLimitsTest {

    private static final Map<String, String> OPTIONS = Map.of("a", "a", "ingen_af_dem", "ingen-af-dem");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "INTEGER; . >= 0 and . <= 100; {maximum=100, minimum=0}",
        "INTEGER; 0 <= . and 100 >= .; {maximum=100, minimum=0}",
        "INTEGER; . > 0 and . < 100; {maximum=99, minimum=1}",
        "INTEGER; (. >= -5); {minimum=-5}",
        "DECIMAL; . >= 0.50 and . = round(., 2); {decimals=2, minimum=0.5}",
        "TEXT; string-length(.) <= 50; {maximumLength=50}",
        "TEXT; string-length(.) < 50; {maximumLength=49}",
        "DATE; . >= date('2020-02-29') and . < '2024-01-01'; {earliest=2020-02-29, latest=2023-12-31}",
        "SELECT_MULTIPLE; count-selected(.) <= 3 and count-selected(.) >= 2; {maximumTicks=3, minimumTicks=2}",
        "SELECT_MULTIPLE; count-selected(.) = 2; {maximumTicks=2, minimumTicks=2}",
        "SELECT_MULTIPLE; not(selected(., 'ingen_af_dem') and count-selected(.) > 1); {alone=[ingen-af-dem]}",
        "SELECT_MULTIPLE; not(selected(., 'a') and count-selected(.) >= 2) and count-selected(.) < 4; {alone=[a], maximumTicks=3}",
        "SELECT_MULTIPLE; (count-selected(.) >= 2 or selected(., 'a')); {minimumTicks=2}"
    })
    void are_read(QuestionType.Kind kind, String constraint, String limits) {
        LimitReader.Limits read = LimitReader.read(constraint, kind, OPTIONS);

        assertTrue(read.whole());
        Map<String, Object> said = new TreeMap<>(read.limits());
        if (!read.exclusive().isEmpty()) {
            said.put("alone", read.exclusive());
        }
        assertEquals(limits, said.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "INTEGER; . >= 0 and . mod 2 = 0; {minimum=0}",
        "INTEGER; . >= 0 or . = -1; {}",
        "INTEGER; . >= 0 and . >= 5; {minimum=0}",
        "INTEGER; . != 5; {}",
        "INTEGER; . <= ${andet}; {}",
        "DECIMAL; . > 0; {}",
        "DECIMAL; . = round(., 9); {}",
        "TEXT; regex(., '[0-9]{4}'); {}",
        "TEXT; string-length(.) >= 3 and string-length(.) <= 9; {maximumLength=9}",
        "TEXT; string-length(.) <= 0; {}",
        "TEXT; string-length(.) <= 90000; {}",
        "DATE; . <= today(); {}",
        "DATE; . >= date('2024-02-30'); {}",
        "SELECT_MULTIPLE; not(selected(., 'b') and count-selected(.) > 1); {}",
        "SELECT_MULTIPLE; not(selected(., 'a') and selected(., 'ingen_af_dem')); {}",
        "SELECT_MULTIPLE; count-selected(.) <= 2 or selected(., 'a'); {}",
        "SELECT_MULTIPLE; selected(., 'a'); {}",
        "SELECT_ONE; . != 'a'; {}",
        "INTEGER; . >=; {}",
        "NOTE; . >= 0; {}"
    })
    void are_read_in_part_or_not(QuestionType.Kind kind, String constraint, String limits) {
        LimitReader.Limits read = LimitReader.read(constraint, kind, OPTIONS);

        assertFalse(read.whole());
        assertEquals(limits, new TreeMap<>(read.limits()).toString());
        assertTrue(read.exclusive().isEmpty());
    }
}
