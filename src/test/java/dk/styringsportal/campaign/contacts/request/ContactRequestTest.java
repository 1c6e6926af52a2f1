package dk.styringsportal.campaign.contacts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.GroupId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactRequestTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusSeconds(1);

    private static ContactRequest request(String group, String about, String name, String role) {
        return ContactRequest.of(
                new CampaignId(7), new GroupId(group), About.parse(about), new Contact(name, "kim@x.dk", role, "", "da"), DEADLINE);
    }

    private final ContactRequest request = request("sagsbehandlere", "0751", "Kim Test", "");

    @Test
    void the_newest_link_opens_it_until_it_is_revoked_and_no_link_of_another_kind_does() {
        InvitationLink first = request.link();

        assertTrue(request.isOpenedBy(first));
        assertFalse(request.isOpenedBy(new InvitationLink(LinkPurpose.SURVEY, request.id(), 1)));
        assertFalse(request.reissued().isOpenedBy(first));
        assertFalse(request.withdrawn().isOpenedBy(first));
        assertTrue(request.withdrawn().reissued().isOpenedBy(request.reissued().link()));
    }

    @Test
    void contacts_are_taken_until_the_deadline() {
        assertTrue(request.isOpenAt(BEFORE));
        assertFalse(request.isOpenAt(DEADLINE));
        assertTrue(request.until(DEADLINE.plusSeconds(1)).isOpenAt(DEADLINE));
        assertFalse(request.withdrawn().isOpenAt(BEFORE));
    }

    @Test
    void only_those_are_reminded_who_have_handed_in_nothing_and_want_to_be() {
        assertTrue(request.isToBeRemindedAt(BEFORE));
        assertFalse(request.isToBeRemindedAt(DEADLINE));
        assertFalse(request.withMore(1).isToBeRemindedAt(BEFORE));
        assertTrue(request.withMore(1).withMore(-1).isToBeRemindedAt(BEFORE));
        assertFalse(request.reminded(false).isToBeRemindedAt(BEFORE));
        assertFalse(request.withdrawn().isToBeRemindedAt(BEFORE));
    }

    @Test
    void the_source_names_leader_role_and_municipality_and_fits_a_line() {
        assertEquals("Kim Test, leder i Aarhus", request.source());
        assertEquals("Kim Test, afdelingsleder i Ishøj og Vallensbæk", request("g", "0183 0187", "Kim Test", "afdelingsleder").source());
        assertEquals("Leder af børn i Aarhus", request("g", "0751", "", "Leder af børn").source());
        String all = String.join(" ", Municipalities.ofDenmark().byName().stream()
                .map(Municipality::code)
                .map(Object::toString)
                .toList());
        assertEquals(OneLine.LONGEST, request("g", all, "Kim", "").source().length());
    }

    @Test
    void the_frame_is_the_municipalities_that_did() {
        List<ContactRequest> requests = List.of(
                request("a", "0751", "Kim", "").withMore(3),
                request("a", "0751 0461", "Bo", ""),
                request("a", "0101", "Ib", "").withdrawn(),
                request("a", "0147", "Pia", "").withMore(1).withdrawn(),
                request("b", "0101", "Kim", ""));

        assertEquals(
                List.of(new ContactFrame(new GroupId("a"), 2, 3), new ContactFrame(new GroupId("b"), 0, 1)),
                ContactFrame.of(requests));
    }

    @Test
    void one_leader_asked_twice_for_the_same_is_told_by_the_address() {
        assertEquals(request.identity(), request("sagsbehandlere", "0751", "Kim T.", "chef").identity());
        assertNotEquals(request.identity(), request("ledere", "0751", "Kim Test", "").identity());
    }
}
