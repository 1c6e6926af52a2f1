package dk.styringsportal.campaign.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.GroupId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final Contact CHAIR = new Contact("Kim Test", "kim@example.dk", "Formand for socialudvalget", "", "da");
    private static final Invitation INVITATION =
            Invitation.of(new CampaignId(1), new GroupId("formaend"), About.parse("0751"), CHAIR);

    @Test
    void the_newest_link_opens_it_and_no_other() {
        InvitationLink first = INVITATION.link();
        Invitation again = INVITATION.reissued();

        assertTrue(INVITATION.isOpenedBy(first));
        assertFalse(again.isOpenedBy(first));
        assertTrue(again.isOpenedBy(again.link()));
        assertFalse(INVITATION.withdrawn().isOpenedBy(first));
        assertTrue(INVITATION.withdrawn().reissued().isOpenedBy(again.link()));
    }

    @Test
    void another_address_ends_the_link_that_may_have_reached_somebody_else_and_mails_no_longer_bounce() {
        Invitation corrected = INVITATION.standing(Standing.BOUNCED).readdressed("kim.test@example.dk");

        assertFalse(corrected.isOpenedBy(INVITATION.link()));
        assertEquals("kim.test@example.dk", corrected.contact().address());
        assertEquals("Kim Test", corrected.contact().name());
        assertTrue(corrected.isAwaited());
        assertEquals(Standing.OBJECTED, INVITATION.standing(Standing.OBJECTED).readdressed("k@example.dk").standing());
    }

    @Test
    void an_election_changes_the_person_and_the_link_but_not_the_invitation() {
        Contact successor = new Contact("Bo Test", "bo@example.dk", CHAIR.role(), "", "da");
        Invitation after = INVITATION.standing(Standing.BOUNCED).handedTo(successor);

        assertEquals(INVITATION.id(), after.id());
        assertEquals(successor, after.contact());
        assertEquals(Standing.INVITED, after.standing());
        assertFalse(after.isOpenedBy(INVITATION.link()));
    }

    @Test
    void only_those_are_reminded_who_can_answer_and_have_not() {
        assertTrue(INVITATION.isToBeReminded());
        assertFalse(INVITATION.answered(true).isToBeReminded());
        assertFalse(INVITATION.withdrawn().isToBeReminded());
        assertFalse(INVITATION.reminded(false).isToBeReminded());
        assertFalse(INVITATION.standing(Standing.OBJECTED).isToBeReminded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@example.dk", "kim.test+kl@sub.example.dk", "soren@rødovre.dk", "a@b.co"})
    void an_address_is_one(String address) {
        assertTrue(Contact.isAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "kim", "søren@kommune.dk", "kim@", "@example.dk", "kim@example", "kim@@example.dk", "kim@exa mple.dk", "kim@example.dk\r\nBcc: x@y.dk",
        "Kim <kim@example.dk>", "kim@example..dk", "kim,bo@example.dk", "kim@example.dk;bo@example.dk"
    })
    void what_is_no_address_is_refused(String address) {
        assertFalse(Contact.isAddress(address));
    }

    @Test
    void nobody_at_all_is_no_contact() {
        assertThrows(IllegalArgumentException.class, () -> new Contact("", "", "", "", "da"));
        assertThrows(IllegalArgumentException.class, () -> new Contact("Kim", "", "", "", "fr"));
        assertThrows(IllegalArgumentException.class, () -> new Contact("To\nlinjer", "", "", "", "da"));
    }

    @Test
    void municipalities_are_written_by_code_and_each_once() {
        assertEquals("0101 0147", About.parse("0147 0101 0147").codes());
        assertThrows(IllegalArgumentException.class, () -> About.parse(""));
    }
}
