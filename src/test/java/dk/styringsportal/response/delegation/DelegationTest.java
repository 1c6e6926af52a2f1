package dk.styringsportal.response.delegation;

import static dk.styringsportal.response.delegation.DelegationState.NOT_STARTED;
import static dk.styringsportal.response.delegation.DelegationState.READY;
import static dk.styringsportal.response.delegation.DelegationState.RETURNED;
import static dk.styringsportal.response.delegation.DelegationState.UNDER_WAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.testing.SmallQuestionnaire;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTest {

    private static final Instant GIVEN = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant LATER = GIVEN.plusSeconds(60);
    private static final Instant DEADLINE = GIVEN.plusSeconds(3600);

    private final Delegation given = Delegation.of(
            InvitationId.random(),
            ResponseId.random(),
            new Colleague("Kim Berg", Optional.empty()),
            Set.of(SmallQuestionnaire.code(1)),
            DEADLINE,
            "Ida Tovholder",
            GIVEN);

    @Test
    void it_goes_from_not_started_by_an_answer_to_under_way_and_by_the_colleagues_word_to_ready() {
        assertEquals(NOT_STARTED, given.state());
        assertEquals(UNDER_WAY, given.answered(LATER).state());
        assertEquals(READY, given.answered(LATER).ready(LATER).state());
        assertEquals(UNDER_WAY, given.ready(GIVEN).answered(LATER).state(), "an answer takes the word back");
    }

    @Test
    void an_answer_from_before_the_colleague_was_ready_that_arrives_once_more_changes_nothing() {
        assertEquals(READY, given.ready(LATER).answered(GIVEN).state());
    }

    @Test
    void what_was_sent_back_has_its_comment_until_it_is_asked_for_again() {
        Delegation returned = given.returned("Det ved jeg ikke", LATER);

        assertEquals(Optional.of("Det ved jeg ikke"), returned.returnedWith());
        assertEquals(Optional.empty(), returned.askedAgain(LATER).returnedWith());
        assertEquals(NOT_STARTED, returned.askedAgain(LATER).state());
        assertEquals(UNDER_WAY, given.answered(LATER).askedAgain(LATER).state(), "a reminder undoes nothing");
    }

    @Test
    void only_the_newest_link_opens_it_and_none_when_it_is_revoked() {
        InvitationLink first = given.link();

        assertTrue(given.isOpenedBy(first));
        assertFalse(given.withdrawn().isOpenedBy(first));
        assertFalse(given.reissued().isOpenedBy(first));
        assertTrue(given.reissued().isOpenedBy(given.reissued().link()));
        assertTrue(given.withdrawn().reissued().isOpenedBy(given.reissued().link()), "a new link brings it back");
    }

    @Test
    void it_is_late_after_its_deadline_until_the_colleague_is_ready() {
        assertFalse(given.isLateAt(DEADLINE));
        assertTrue(given.isLateAt(DEADLINE.plusMillis(1)));
        assertFalse(given.ready(LATER).isLateAt(DEADLINE.plusMillis(1)));
        assertFalse(given.withdrawn().isLateAt(DEADLINE.plusMillis(1)));
    }

    @Test
    void nothing_is_not_handed_over_and_a_comment_has_an_end() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Delegation.of(
                        given.id(), given.response(), given.colleague(), Set.of(), DEADLINE, "Ida", GIVEN));
        String long2001 = "x".repeat(Delegation.LONGEST_COMMENT + 1);
        assertThrows(IllegalArgumentException.class, () -> given.returned(long2001, LATER));
        assertThrows(IllegalArgumentException.class, () -> new Colleague("to\nlinjer", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED NOT_STARTED, NOT_STARTED",
        "NOT_STARTED READY, UNDER_WAY",
        "UNDER_WAY, UNDER_WAY",
        "READY READY, READY",
        "READY RETURNED, RETURNED",
        "NOT_STARTED RETURNED UNDER_WAY, RETURNED"
    })
    void colleagues_who_share_a_theme_have_one_state_together(String states, DelegationState together) {
        List<DelegationState> each = List.of(states.split(" ")).stream().map(DelegationState::valueOf).toList();

        assertEquals(together, DelegationState.ofAll(each));
    }
}
