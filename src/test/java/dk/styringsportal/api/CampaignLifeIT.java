package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SteeringOverview;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A campaign from its opening to the comparison it ends in. */
class CampaignLifeIT {

    /** All in Region Hovedstaden. */
    private static final List<String> ANSWERING = List.of("0153", "0155", "0157", "0159", "0161");

    @ParameterizedTest
    @EnumSource
    void five_answer_a_snapshot_opens_the_comparison_and_closing_ends_it_all(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("Fra åbning til lukning");
        String path = "campaigns/" + campaign;

        submit(server, campaign, ANSWERING.subList(0, 4));
        assertEquals(409, kl.post(path + "/snapshots").status());
        submit(server, campaign, ANSWERING.subList(4, 5));
        assertTrue(scores(server, path, "0153").path("comparison").isNull());
        Reply snapshot = kl.post(path + "/snapshots");
        assertEquals(201, snapshot.status());
        assertEquals(5, snapshot.json().path("n").asInt());

        JsonNode comparison = scores(server, path, "0153").path("comparison");
        assertEquals(5, comparison.path("n").asInt());
        assertEquals(5, comparison.at("/themes/0/nation/n").asInt());
        assertTrue(comparison.at("/group/refused").isNull());
        assertTrue(comparison.path("rank").isNull());
        assertEquals(5, comparison.at("/total/group/n").asInt());

        assertEquals("closed", kl.post(path + "/close").json().path("state").asText());
        assertEquals(200, kl.post(path + "/close").status());
        assertEquals(409, ApiClient.chief("0163", server).post(path + "/responses").status());
    }

    @Test
    void an_answer_after_closing_is_refused() {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("Lukkes");
        ApiClient chief = ApiClient.chief("0165", server);
        String response = chief.respond(campaign);
        chief.answer(response, "q01", "ja", 0, "first");
        kl.post("campaigns/" + campaign + "/close");

        assertEquals("/problems/campaign-closed", chief.answer(response, "q02", "ja", 0).json().path("type").asText());
        assertEquals(200, chief.answer(response, "q01", "ja", 0, "first").status());
        assertEquals(409, chief.submit(response).status());
    }

    @ParameterizedTest
    @EnumSource
    void a_deadline_closes_a_round_without_anybody_and_it_can_be_moved_and_opened_again(Database database) throws Exception {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.post("campaigns", Map.of(
                        "title", "Med frist",
                        "questionnaire", ApiClient.QUESTIONNAIRE,
                        "municipalities", List.of("0165", "0167"),
                        "closesAt", Instant.now().plus(Duration.ofHours(1)).toString()))
                .json()
                .path("id")
                .asLong();
        String path = "campaigns/" + campaign;
        ApiClient chief = ApiClient.chief("0165", server);
        String response = chief.respond(campaign);

        assertEquals(404, ApiClient.chief("0169", server).post(path + "/responses").status(), "the round does not ask them");
        assertEquals(400, kl.post(path + "/deadline", Map.of("closesAt", "2020-01-01T00:00:00Z")).status());
        assertEquals(409, kl.post(path + "/reopen", Map.of("reason", "Den er åben")).status());
        Instant soon = Instant.now().plusMillis(1500);
        assertEquals(200, kl.post(path + "/deadline", Map.of("closesAt", soon.toString(), "reason", "Prøve")).status());
        while (Instant.now().isBefore(soon)) {
            Thread.sleep(100);
        }
        assertEquals("/problems/campaign-closed", chief.answer(response, "q01", "ja", 0).json().path("type").asText());
        assertEquals("closed", kl.get(path).json().path("state").asText());

        Soon.is("closed by the portal, and opened again", Duration.ofSeconds(45),
                () -> kl.post(path + "/reopen", Map.of("reason", "Flere vil med")).status() == 200);
        assertEquals(200, chief.answer(response, "q01", "ja", 0).status());
        assertEquals("open", kl.get(path).json().path("state").asText());
    }

    @Test
    void a_round_that_is_to_open_later_takes_nothing_yet() {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        Reply planned = kl.post("campaigns", Map.of(
                "title", "Senere",
                "questionnaire", ApiClient.QUESTIONNAIRE,
                "opensAt", Instant.now().plus(Duration.ofDays(2)).toString()));

        assertEquals("planned", planned.json().path("state").asText());
        assertEquals(409, ApiClient.chief("0165", server)
                .post("campaigns/" + planned.json().path("id").asLong() + "/responses").status());
    }

    @Test
    void a_period_population_or_minimum_that_cannot_be_is_refused_with_its_place() {
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(Database.H2));

        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "closesAt", "i morgen",
                        "municipalities", List.of("9999"),
                        "minimumGroup", 4,
                        "anonymous", "ja",
                        "terms", "ingen")
                .entrySet()) {
            Reply refused = kl.post("campaigns", Map.of(
                    "title", "Forkert", "questionnaire", ApiClient.QUESTIONNAIRE, wrong.getKey(), wrong.getValue()));
            assertEquals(400, refused.status(), refused.body());
            assertEquals(wrong.getKey(), refused.json().path("place").asText());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_closed_demonstration_round_compares_72_municipalities(Database database) {
        PortalServer server = PortalServer.on(database);
        JsonNode national =
                ApiClient.as(ApiClient.ANALYST, server).get("campaigns/1/national").json();

        assertEquals(72, national.path("n").asInt());
        assertEquals(7, national.path("themes").size());
        assertEquals(47, national.path("questions").size());
        assertEquals(72, national.path("ranks").size());
        JsonNode q17 = national.at("/questions/16");
        assertEquals(72, q17.path("n").asInt() + q17.path("neutral").asInt());
        assertTrue(national.at("/ranks/0/themes/6").isInt());

        JsonNode small = ApiClient.chief("0101", server)
                .get("campaigns/1/organisations/0101/scores?group=municipality-group")
                .json();
        assertTrue(small.path("fictitious").asBoolean());
        assertEquals(72, small.at("/comparison/n").asInt());
    }

    /** Storbykommuner are three: Aarhus, Odense and Aalborg. */
    @Test
    void a_group_under_five_is_refused_and_holds_no_figures() {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("Store byer");
        submit(server, campaign, ANSWERING);
        submit(server, campaign, List.of("0751", "0461", "0851"));
        kl.post("campaigns/" + campaign + "/close");

        JsonNode comparison = ApiClient.chief("0751", server)
                .get("campaigns/" + campaign + "/organisations/0751/scores?group=municipality-group")
                .json()
                .path("comparison");

        assertEquals("Storbykommuner", comparison.at("/group/name").asText());
        assertEquals(3, comparison.at("/group/submitted").asInt());
        assertFalse(comparison.at("/group/refused").asText().isBlank());
        assertTrue(comparison.at("/total/group").isNull());
        assertTrue(comparison.at("/themes/0/group").isNull());
        assertTrue(comparison.at("/questions/3/group").isNull());
    }

    @Test
    void a_faulty_campaign_is_not_opened() {
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(Database.H2));

        assertEquals("title",
                kl.post("campaigns", Map.of("title", " ", "questionnaire", ApiClient.QUESTIONNAIRE))
                        .json().path("place").asText());
        assertEquals("questionnaire",
                kl.post("campaigns", Map.of("title", "X", "questionnaire", "findes/ikke")).json().path("place").asText());
        assertEquals(404, kl.post("campaigns/999999/close").status());
        assertEquals(404, kl.get("campaigns/abc/national").status());
        assertEquals("title",
                kl.post("campaigns", Map.of("title", "To\nlinjer", "questionnaire", ApiClient.QUESTIONNAIRE))
                        .json().path("place").asText());
    }

    @Test
    void a_title_with_a_cpr_number_is_refused_with_its_place() {
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(Database.H2));

        Reply refused = kl.post(
                "campaigns", Map.of("title", "Borger 01/01-90 1234", "questionnaire", ApiClient.QUESTIONNAIRE));

        assertEquals(400, refused.status());
        assertEquals("/problems/cpr-number", refused.json().path("type").asText());
        assertEquals("title", refused.json().path("place").asText());
    }

    private static void submit(PortalServer server, long campaign, List<String> organisations) {
        for (String organisation : organisations) {
            Answers answers =
                    AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(Long.parseLong(organisation)));
            Reply submitted = ApiClient.chief(organisation, server).submitAll(campaign, answers);
            assertEquals(200, submitted.status(), submitted.body());
        }
    }

    private static JsonNode scores(PortalServer server, String campaign, String organisation) {
        return ApiClient.chief(organisation, server)
                .get(campaign + "/organisations/" + organisation + "/scores")
                .json();
    }
}
