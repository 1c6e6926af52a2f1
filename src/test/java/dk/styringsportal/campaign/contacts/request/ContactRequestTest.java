package dk.styringsportal.campaign.contacts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactRequestTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-10T09:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusSeconds(1);

    private static ContactRequest request(String group, String about, String name, String role) {
        return ContactRequest.of(
                new CampaignId(7), new GroupId(group), About.parse(about), new Contact(name, "kim@x.dk", role, "", "da"), DEADLINE, ASKED);
    }

    private final ContactRequest request = request("sagsbehandlere", "0751", "Kim Test", "");

    @Test
    void the_newest_link_opens_it_until_it_is_revoked_and_no_link_of_another_kind_does() {
        InvitationLink first = request.link();

        assertTrue(request.isOpenedBy(first));
        assertFalse(request.isOpenedBy(new InvitationLink(LinkPurpose.SURVEY, request.id(), 1)));
        assertFalse(request.reissued(BEFORE).isOpenedBy(first));
        assertFalse(request.withdrawn().isOpenedBy(first));
        assertTrue(request.withdrawn().reissued(BEFORE).isOpenedBy(request.reissued(BEFORE).link()));
    }

    @Test
    void contacts_are_taken_until_the_deadline() {
        assertTrue(request.isOpenAt(BEFORE));
        assertFalse(request.isOpenAt(DEADLINE));
        assertTrue(request.until(DEADLINE.plusSeconds(1), BEFORE).isOpenAt(DEADLINE));
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

    private static final Campaign CAMPAIGN = new Campaign(
            new CampaignId(7), new RoundId(1), "x", QuestionnaireVersionId.parse("x/1"), "x", ASKED, Optional.empty(), Optional.empty(), false, false);

    private static ReminderPlan plan(String days, Instant setAt) {
        return new ReminderPlan(new CampaignId(7), ReminderDays.parse(days), setAt);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    @Test
    void a_leader_is_reminded_so_many_days_before_the_own_deadline_once_each() {
        ReminderPlan plan = plan("7, 2", ASKED);

        assertFalse(plan.isDueFor(request, CAMPAIGN, at("2026-11-24T11:59:59Z")));
        assertTrue(plan.isDueFor(request, CAMPAIGN, at("2026-11-24T12:00:00Z")));
        ContactRequest reminded = request.written(at("2026-11-24T12:00:05Z"));
        assertFalse(plan.isDueFor(reminded, CAMPAIGN, at("2026-11-29T11:59:59Z")));
        assertTrue(plan.isDueFor(reminded, CAMPAIGN, at("2026-11-29T12:00:00Z")));
        assertFalse(plan.isDueFor(reminded.written(at("2026-11-29T12:00:00Z")), CAMPAIGN, BEFORE));
        assertTrue(plan.isDueFor(request, CAMPAIGN, BEFORE), "after a long pause of the portal one reminder makes up for both");
        assertFalse(plan.isDueFor(request, CAMPAIGN, DEADLINE));
    }

    @Test
    void whoever_has_handed_in_or_wants_none_is_not_reminded_and_neither_is_anybody_of_a_closed_campaign() {
        ReminderPlan plan = plan("7", ASKED);
        Instant then = at("2026-11-25T12:00:00Z");

        assertTrue(plan.isDueFor(request, CAMPAIGN, then));
        assertFalse(plan.isDueFor(request.withMore(1), CAMPAIGN, then));
        assertFalse(plan.isDueFor(request.reminded(false), CAMPAIGN, then));
        assertFalse(plan.isDueFor(request.withdrawn(), CAMPAIGN, then));
        assertFalse(plan.isDueFor(request, CAMPAIGN.closedAt(then), then));
        assertFalse(plan("", ASKED).isDueFor(request, CAMPAIGN, then));
    }

    @Test
    void times_before_the_plan_or_a_new_deadline_are_passed_over() {
        Instant then = at("2026-11-25T12:00:00Z");

        assertFalse(plan("7", then).isDueFor(request, CAMPAIGN, then.plusSeconds(60)));
        ContactRequest later = request.until(at("2026-12-04T12:00:00Z"), then);
        assertFalse(plan("14", ASKED).isDueFor(later, CAMPAIGN, then.plusSeconds(60)), "20 November was past when the deadline moved");
        assertTrue(plan("7", ASKED).isDueFor(later, CAMPAIGN, at("2026-11-27T12:00:00Z")));
        Campaign shorter = CAMPAIGN.openUntil(Optional.of(at("2026-11-28T12:00:00Z")));
        assertTrue(plan("2", ASKED).isDueFor(request, shorter, at("2026-11-26T12:00:00Z")), "the campaign's deadline is the earlier one");
    }

    @Test
    void days_are_read_as_people_write_them_and_nothing_else_is() {
        assertEquals("14, 7, 2", ReminderDays.parse(" 2;7, 14  7").written());
        assertEquals(ReminderDays.NONE, ReminderDays.parse(" "));
        for (String wrong : List.of("0", "61", "1,2,3,4,5,6", "to", "-1", "1.5", "9999")) {
            assertThrows(IllegalArgumentException.class, () -> ReminderDays.parse(wrong), wrong);
        }
    }

    @Test
    void a_reminder_comes_at_the_hour_of_the_deadline_on_danish_clocks() {
        Instant afterSummerTime = at("2026-10-26T11:00:00Z");
        assertTrue(ReminderDays.parse("2").areDue(afterSummerTime, ASKED.minusSeconds(9_999_999), at("2026-10-24T10:00:00Z")));
        assertFalse(ReminderDays.parse("2").areDue(afterSummerTime, ASKED.minusSeconds(9_999_999), at("2026-10-24T09:59:59Z")));
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
