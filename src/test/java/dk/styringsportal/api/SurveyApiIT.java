package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What respondents give by personal link: stored once, sent once, and in an anonymous round nobody's. */
class SurveyApiIT {

    @ParameterizedTest
    @EnumSource
    void answers_are_drafts_until_they_are_sent_and_can_be_taken_back_where_it_is_known_whose_they_are(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = SurveyGuest.openCampaign("Fortrolig", false, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Kim", server, "0101");

        assertEquals(409, guest.finish().status(), "nothing has been answered");
        assertEquals(1, guest.answer("nok", "hoej-grad", 0, "a").json().path("revision").asInt());
        assertEquals(1, guest.answer("nok", "hoej-grad", 0, "a").json().path("revision").asInt(), "again is acknowledged again");
        assertEquals(409, guest.answer("nok", "slet-ikke", 0).status(), "another tab knows less");
        assertEquals(409, guest.answer("nok", "slet-ikke", 1, "a").status(), "a key belongs to one write");
        assertTrue(guest.finish().json().path("sent").asBoolean());
        assertTrue(guest.finish().json().path("sent").asBoolean(), "a double tap changes nothing");
        assertEquals("/problems/response-submitted", guest.answer("nok", "slet-ikke", 1).json().path("type").asText());
        assertTrue(guest.read().json().path("answers").isEmpty());

        Reply back = guest.takeBack();
        assertEquals("hoej-grad", back.json().at("/answers/nok/value").asText());
        assertFalse(back.json().path("sent").asBoolean());
        assertEquals(2, guest.answer("nok", "slet-ikke", 1).json().path("revision").asInt());
        assertTrue(guest.finish().json().path("sent").asBoolean());
        assertEquals(1, answered(server, campaign));
    }

    @ParameterizedTest
    @EnumSource
    void in_an_anonymous_round_nothing_leads_back_from_the_answers(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = SurveyGuest.openCampaign("Anonym", true, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Kim", server, "0101");
        guest.answer("nok", "hoej-grad", 0);

        assertTrue(guest.finish().json().path("sent").asBoolean());
        assertEquals(404, guest.takeBack().status());
        assertTrue(guest.read().json().path("sent").asBoolean());
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        assertEquals(409, kl.post("invitations/" + guest.id() + "/reissue").status(), "there is nothing to open anew");
        assertEquals(1, answered(server, campaign));
    }

    private static int answered(PortalServer server, long campaign) {
        return ApiClient.as(ApiClient.KL, server)
                .get("campaigns/" + campaign + "/response-rates")
                .json()
                .at("/whole/answered")
                .asInt();
    }

    @ParameterizedTest
    @EnumSource
    void twenty_taps_at_once_send_one_response(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = SurveyGuest.openCampaign("Samtidig", true, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "leverandoer", "Bo", server, "0751");
        guest.answer("nok", "nogen-grad", 0);

        List<CompletableFuture<Reply>> taps = IntStream.range(0, 20)
                .mapToObj(tap -> CompletableFuture.supplyAsync(guest::finish))
                .toList();

        taps.forEach(tap -> assertEquals(200, tap.join().status(), tap.join().body()));
        assertEquals(1, answered(server, campaign));
    }

    @Test
    void another_groups_question_is_not_there() {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = SurveyGuest.openCampaign("Andres spørgsmål", false, server);
        SurveyGuest supplier = SurveyGuest.invite(campaign, "leverandoer", "Bo", server, "0751");

        assertEquals(404, supplier.answer("kun-myndighed", "Tid", 0).status());
        assertEquals(404, supplier.answer("findes-ikke", "Tid", 0).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "=1+1", "@SUM(A1)", "😀 emoji", "tab\tog\nlinje", "æøå ÆØÅ", "«»‹›\u202Eabc"
    })
    void any_text_is_an_answer_and_comes_back_as_it_was(String text) {
        PortalServer server = PortalServer.on(Database.H2);
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Fri tekst", false, server), "myndighed", "Kim", server, "0101");

        assertEquals(200, guest.answer("bemaerkning", text, 0).status());
        assertEquals(text, guest.read().json().at("/answers/bemaerkning/value").asText());
    }

    @Test
    void what_is_no_answer_is_refused_and_nothing_is_stored() {
        PortalServer server = PortalServer.on(Database.H2);
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Dårlige svar", false, server), "myndighed", "Kim", server, "0101");

        assertEquals(400, guest.answer("nok", "maaske", 0).status());
        assertEquals(400, guest.answer("nok", List.of("hoej-grad"), 0).status());
        assertEquals(400, guest.answer("nok", 4, 0).status());
        assertEquals(400, guest.answer("tid", Map.of("borgere", -1), 0).status());
        assertEquals(400, guest.answer("bemaerkning", "Borger 010190-1234", 0).status());
        assertEquals(400, guest.answer("bemaerkning", "null\u0000tegn", 0).status());
        assertEquals(400, guest.answer("bemaerkning", "x".repeat(100_001), 0).status());
        assertTrue(guest.read().json().path("answers").isEmpty());
    }

    @Test
    void shares_that_do_not_add_up_are_kept_but_not_sent() {
        PortalServer server = PortalServer.on(Database.H2);
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Fordeling", false, server), "myndighed", "Kim", server, "0101");
        guest.answer("nok", "hoej-grad", 0);

        assertEquals(200, guest.answer("tid", Map.of("borgere", 50, "papir", 40), 0).status());
        Reply refused = guest.finish();
        assertEquals(409, refused.status());
        assertEquals("tid", refused.json().at("/items/0").asText());
        guest.answer("tid", Map.of("borgere", 60, "papir", 40), 1);
        assertEquals(200, guest.finish().status());
    }

    @Test
    void a_closed_round_takes_nothing_and_a_reopened_one_does() {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = SurveyGuest.openCampaign("Lukkes", false, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Kim", server, "0101");
        guest.answer("nok", "hoej-grad", 0);
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");

        assertEquals("/problems/campaign-closed", guest.answer("nok", "slet-ikke", 1).json().path("type").asText());
        assertEquals(409, guest.finish().status());
        assertEquals(200, guest.read().status(), "the link still says that it is over");
    }

    @Test
    void a_person_stops_reminders_and_starts_them_again() {
        PortalServer server = PortalServer.on(Database.H2);
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Påmindelser", false, server), "myndighed", "Kim", server, "0101");

        assertFalse(guest.remind(false).json().path("reminded").asBoolean());
        assertTrue(guest.remind(true).json().path("reminded").asBoolean());
    }

    @Test
    void persons_are_not_asked_before_it_is_said_what_for() {
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(Database.H2));

        Reply refused = kl.post("campaigns", Map.of("title", "Uden vilkår", "questionnaire", SurveyGuest.TWO_SIDES));

        assertEquals(422, refused.status());
        assertEquals("/problems/unsaid-terms", refused.json().path("type").asText());
    }
}
