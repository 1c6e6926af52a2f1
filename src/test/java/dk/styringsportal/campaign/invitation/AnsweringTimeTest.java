package dk.styringsportal.campaign.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTimeTest {

    /** Questions of the four groups of faglig-ledelse/2014, and the minutes its introduction tells them. */
    @ParameterizedTest
    @CsvSource({"20, 5", "31, 10", "34, 10", "57, 15", "0, 5", "21, 10"})
    void the_groups_of_the_source_are_told_what_they_were_told_then(int questions, int minutes) {
        assertEquals(minutes, AnsweringTime.minutes(questions));
    }
}
