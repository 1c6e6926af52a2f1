package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the approver's declaration to KL's last word, on both databases. */
class ApprovalApiIT {

    private static final Answers ANSWERS = AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(7));

    @ParameterizedTest
    @EnumSource
    void whoever_says_that_they_do_not_declare_submits_nothing(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0159", server);
        String response = answered(chief, kl(server).openCampaign("Erklæring"));

        Reply refused = chief.post("responses/" + response + "/submit", Map.of("declared", false));
        assertEquals(400, refused.status(), refused.body());
        assertEquals("declaration-missing", slug(refused));
        assertEquals("declared", refused.json().path("place").asText());
        assertEquals(400, chief.post("responses/" + response + "/submit", Map.of("declared", "ja")).status());
        assertEquals(409, chief.get("responses/" + response + "/receipt.pdf").status());
        assertEquals(409, chief.get("responses/" + response + "/answers.pdf").status());
        assertEquals("draft", chief.get("responses/" + response).json().path("state").asText());
        assertEquals(0, approval(chief, response).path("submissions").size());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_submitted_is_recorded_so_that_anyone_can_recompute_it(Database database) throws Exception {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0159", server);
        long campaign = kl(server).openCampaign("Kontrolsum");
        String response = answered(chief, campaign);

        Reply submitted = chief.submit(response);
        assertEquals(200, submitted.status(), submitted.body());

        JsonNode made = approval(chief, response).at("/submissions/0");
        String text = chief.get("responses/" + response + "/content.txt").body();
        assertEquals(sha256(text), made.path("contentHash").asText());
        assertEquals(sha256(text), submitted.json().path("contentHash").asText());
        assertEquals(ApiClient.QUESTIONNAIRE, made.path("questionnaire").asText());
        assertEquals(SteeringOverview.VERSION.contentHash(), made.path("questionnaireHash").asText());
        assertEquals(1, made.path("declaration").asInt());
        assertTrue(text.startsWith("styringsportalen besvarelse 1\nspørgeskema " + ApiClient.QUESTIONNAIRE + "\n"), text);
        Reply receipt = chief.get("responses/" + response + "/receipt.pdf");
        assertEquals(200, receipt.status());
        assertTrue(receipt.body().startsWith("%PDF-1.7"));
        assertEquals(receipt.body(), chief.get("responses/" + response + "/receipt.pdf").body());
        Reply answers = chief.get("responses/" + response + "/answers.pdf");
        assertTrue(answers.body().startsWith("%PDF-1.7"));
        assertEquals(answers.body(), kl(server).get("responses/" + response + "/answers.pdf").body());
        assertPapers(chief, "campaigns/" + campaign + "/organisations/0159/");
        assertEquals(404, ApiClient.chief("0161", server).get("campaigns/" + campaign + "/organisations/0159/committee.docx").status());
    }

    /** What is taken to meetings, for whoever may have the score report. */
    private static void assertPapers(ApiClient chief, String place) {
        for (String file : List.of("committee.docx", "committee.pptx")) {
            Reply paper = chief.get(place + file);
            assertEquals(200, paper.status(), file);
            assertTrue(paper.body().startsWith("PK"), file);
        }
        assertTrue(chief.get(place + "themes/7/sheet.pdf").body().startsWith("%PDF-1.7"));
        assertEquals(404, chief.get(place + "themes/8/sheet.pdf").status());
        assertEquals(404, chief.get(place + "themes/x/sheet.pdf").status());
    }

    @ParameterizedTest
    @EnumSource
    void sharing_is_off_at_first_and_can_be_chosen_anew_until_the_campaign_closes(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Deling");
        ApiClient chief = ApiClient.chief("0159", server);
        String response = answered(chief, campaign);
        String sharing = "responses/" + response + "/sharing";

        assertEquals("response-not-submitted", slug(chief.put(sharing, Map.of("shares", true))));
        chief.submit(response);
        assertEquals(false, approval(chief, response).path("shares").asBoolean());
        assertEquals(true, chief.put(sharing, Map.of("shares", true)).json().path("shares").asBoolean());
        assertEquals(false, chief.put(sharing, Map.of("shares", false)).json().path("shares").asBoolean());
        assertEquals(400, chief.put(sharing, Map.of()).status());
        assertEquals(403, kl(server).put(sharing, Map.of("shares", true)).status());
        assertEquals(404, ApiClient.chief("0161", server).put(sharing, Map.of("shares", true)).status());
        assertEquals(true, chief.put(sharing, Map.of("shares", true)).json().path("shares").asBoolean());
        kl(server).post("campaigns/" + campaign + "/close");
        assertEquals("campaign-closed", slug(chief.put(sharing, Map.of("shares", false))));
        assertEquals(true, approval(chief, response).path("shares").asBoolean());
    }

    @ParameterizedTest
    @EnumSource
    void kl_sends_a_response_back_and_every_step_is_kept(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Tilbage");
        ApiClient chief = ApiClient.chief("0159", server);
        String response = answered(chief, campaign);
        String back = "responses/" + response + "/send-back";
        Map<String, String> why = Map.of("reason", "doubtful", "comment", "Se på spørgsmål 1.");

        assertEquals("response-not-submitted", slug(kl(server).post(back, why)));
        chief.submit(response);
        assertEquals(403, chief.post(back, why).status());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post(back, why).status());
        assertEquals(404, ApiClient.chief("0161", server).post(back, why).status());
        assertEquals(400, kl(server).post(back, Map.of("reason", "fordi", "comment", "x")).status());
        assertEquals(400, kl(server).post(back, Map.of("reason", "other", "comment", " ")).status());
        assertEquals(400, kl(server).post(back, Map.of("reason", "other", "comment", "x".repeat(2001))).status());
        assertEquals("cpr-number", slug(kl(server).post(back, Map.of("reason", "other", "comment", "Se 010190-1234"))));

        Reply done = kl(server).post(back, why);
        assertEquals("draft", done.json().path("state").asText(), done.body());
        assertEquals(47, done.json().path("answers").size());
        assertEquals(404, chief.get("campaigns/" + campaign + "/organisations/0159/scores").status());
        long revision = done.json().at("/answers/q01/revision").asLong();
        assertEquals(200, chief.answer(response, "q01", other(done), revision).status());
        assertEquals(200, chief.submit(response).status());

        JsonNode record = approval(chief, response);
        assertEquals(2, record.path("submissions").size());
        assertEquals(1, record.path("sentBack").size());
        JsonNode step = record.at("/sentBack/0");
        assertEquals("doubtful", step.path("reason").asText());
        assertEquals("Se på spørgsmål 1.", step.path("comment").asText());
        assertEquals(record.at("/submissions/0/contentHash"), step.at("/submission/contentHash"));
        assertTrue(!record.at("/submissions/0/contentHash").equals(record.at("/submissions/1/contentHash")));
        kl(server).post("campaigns/" + campaign + "/close");
        assertEquals("campaign-closed", slug(kl(server).post(back, why)));
    }

    @ParameterizedTest
    @EnumSource
    void kl_accepts_gaps_and_the_questions_count_but_no_total(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Ufuldstændig");
        ApiClient chief = ApiClient.chief("0159", server);
        String response = chief.respond(campaign);
        String accept = "responses/" + response + "/accept";
        Map<String, String> why = Map.of("reason", "Kommunen har skiftet system.");
        chief.answer(response, "q01", ANSWERS.values().get(new ItemCode("q01")).plain(), 0);

        assertEquals(403, chief.post(accept, why).status());
        assertEquals(400, kl(server).post(accept, Map.of("reason", "")).status());
        Reply done = kl(server).post(accept, why);
        assertEquals("submitted", done.json().path("state").asText(), done.body());
        assertEquals("Kommunen har skiftet system.", done.json().path("acceptedFor").asText());
        assertEquals("response-submitted", slug(chief.answer(response, "q02", "ja", 0)));
        assertEquals("response-submitted", slug(kl(server).post(accept, why)));

        JsonNode scores = chief.get("campaigns/" + campaign + "/organisations/0159/scores").json();
        assertTrue(scores.at("/total/points").isNull(), scores.toString());
        assertEquals(200, chief.get("campaigns/" + campaign + "/organisations/0159/report.pdf").status());
        assertEquals(200, chief.get("responses/" + response + "/receipt.pdf").status());
        JsonNode nation = kl(server).get("campaigns/" + campaign + "/national").json();
        assertEquals(1, nation.path("n").asInt(), nation.toString());

        ApiClient whole = ApiClient.chief("0161", server);
        String complete = answered(whole, campaign);
        assertEquals("response-complete", slug(kl(server).post("responses/" + complete + "/accept", why)));
    }

    private static Object other(Reply response) {
        return response.json().at("/answers/q01/value").asText().equals("ja") ? "nej" : "ja";
    }

    private static String answered(ApiClient chief, long campaign) {
        String response = chief.respond(campaign);
        ANSWERS.values().forEach((item, value) ->
                assertEquals(200, chief.answer(response, item.value(), value.plain(), 0).status()));
        return response;
    }

    private static JsonNode approval(ApiClient client, String response) {
        return client.get("responses/" + response + "/approval").json();
    }

    private static ApiClient kl(PortalServer server) {
        return ApiClient.as(ApiClient.KL, server);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String slug(Reply reply) {
        return reply.json().path("type").asText().replaceFirst("/problems/", "");
    }
}
