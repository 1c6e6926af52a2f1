package dk.styringsportal.coding;

import static dk.styringsportal.coding.CodedChallenges.FIRST;
import static dk.styringsportal.coding.CodedChallenges.SECOND;
import static dk.styringsportal.coding.CodedChallenges.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.DoubleCoding.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubleCodingTest {

    @Test
    void nothing_is_compared_before_both_have_coded_every_text() {
        DoubleCoding coding = new CodedChallenges(false)
                .text("Penge", "oekonomi", "oekonomi", false)
                .text("Folk", "rekruttering", null, false)
                .coding();

        assertEquals(2, coding.done(FIRST));
        assertEquals(1, coding.done(SECOND));
        assertFalse(coding.isDone());
        assertFalse(coding.isCompared());
        assertEquals(Standing.OPEN, coding.standing(key("Penge")), "both have coded it, but not all");
        assertEquals(Map.of(), coding.settled());
        assertEquals(0, Agreement.of(coding).texts());
    }

    @Test
    void both_are_done_when_each_has_said_something_of_every_text_be_it_that_no_code_fits() {
        assertTrue(new CodedChallenges(false).text("Penge", "oekonomi", "", false).coding().isDone());
        assertFalse(new CodedChallenges(false).coding().isDone(), "there is nothing to code");
    }

    @Test
    void a_text_stands_by_what_the_two_gave_and_by_what_was_decided() {
        DoubleCoding coding = new CodedChallenges(false)
                .text("Penge", "oekonomi", "oekonomi", true)
                .text("Folk", "rekruttering", "oekonomi", true)
                .text("Folk og penge", "rekruttering", "oekonomi", true)
                .text("Hvad?", "", "", true)
                .text("It driller", "it", "", true)
                .text("Nej", "", "", true)
                .settle("Folk og penge", "rekruttering")
                .settle("Nej", "")
                .coding();

        assertEquals(Standing.AGREED, coding.standing(key("Penge")));
        assertEquals(Standing.DIFFERENT, coding.standing(key("Folk")));
        assertEquals(Standing.SETTLED, coding.standing(key("Folk og penge")));
        assertEquals(Standing.UNTAGGED, coding.standing(key("Hvad?")));
        assertEquals(Standing.DIFFERENT, coding.standing(key("It driller")), "one gave a code, the other none");
        assertEquals(2, coding.settled().size());
        assertEquals(Optional.empty(), coding.settled(key("Folk")));
        assertEquals(Optional.empty(), coding.settled(key("Nej")), "it is settled that it has no code");
    }

    @Test
    void nobody_is_both_coders() {
        assertThrows(IllegalArgumentException.class, () ->
                new CodingTask(1, new CampaignId(1), CodedChallenges.ITEM, 1, FIRST, FIRST, "KL", Instant.EPOCH));
    }

    @Test
    void order_of_ticks_is_no_difference() {
        DoubleCoding coding = new CodedChallenges(true).text("Alt", "it,oekonomi", "oekonomi,it", true).coding();

        assertEquals(Standing.AGREED, coding.standing(key("Alt")));
    }
}
