package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Spørg KL" on both databases. */
class ClarificationsApiIT {

    @ParameterizedTest
    @EnumSource
    void a_question_is_asked_once_and_seen_by_the_asker_and_kl_only(Database database) {
        PortalServer server = PortalServer.on(database);
        String path = "campaigns/" + kl(server).openCampaign("Spørgsmål") + "/questions";
        ApiClient asker = ApiClient.chief("0159", server);
        ApiClient other = ApiClient.chief("0161", server);

        Reply first = asker.post(path, question("q04", "Tæller midlertidige tilbud med?", "k1"));
        Reply again = asker.post(path, question("q04", "Tæller midlertidige tilbud med?", "k1"));
        other.post(path, question("q04", "Hvad er en sagstype?", "k1"));

        assertEquals(201, first.status(), first.body());
        assertEquals(first.json(), again.json());
        assertEquals(1, asker.get(path).json().size());
        assertEquals("0159", asker.get(path).json().at("/0/organisation").asText());
        assertEquals(1, other.get(path).json().size());
        assertEquals(2, kl(server).get(path).json().size());
        assertFalse(other.get(path).body().contains("midlertidige"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_question_is_refused(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Afvist");
        String path = "campaigns/" + campaign + "/questions";
        ApiClient asker = ApiClient.chief("0159", server);

        assertEquals(400, asker.post(path, question("q04", " ", "k")).status());
        assertEquals(400, asker.post(path, question("q04", "x".repeat(2001), "k")).status());
        assertEquals("cpr-number", slug(asker.post(path, question("q04", "Borger 010190-1234", "k"))));
        assertEquals(404, asker.post(path, question("q99", "?", "k")).status());
        assertEquals(404, asker.post("campaigns/99999/questions", question("q04", "?", "k")).status());
        assertEquals(403, kl(server).post(path, question("q04", "?", "k")).status());
        kl(server).post("campaigns/" + campaign + "/close");
        assertEquals("campaign-closed", slug(asker.post(path, question("q04", "?", "k"))));
        assertEquals(0, kl(server).get(path).json().size());
    }

    @ParameterizedTest
    @EnumSource
    void a_clarification_settles_the_questions_and_shows_to_everybody_without_the_asker(Database database) {
        PortalServer server = PortalServer.on(database);
        String campaign = "campaigns/" + kl(server).openCampaign("Præcisering");
        ApiClient asker = ApiClient.chief("0159", server);
        asker.post(campaign + "/questions", question("q04", "Tæller midlertidige med?", "k1"));
        asker.post(campaign + "/questions", question("q05", "Og her?", "k2"));

        Reply written = kl(server).put(campaign + "/clarifications/q04", clarification("Ja, de tæller med.", 0));

        assertEquals(1, written.json().path("version").asInt(), written.body());
        JsonNode questions = asker.get(campaign + "/questions").json();
        assertFalse(questions.at("/0/settledAt").isNull());
        assertTrue(questions.at("/1/settledAt").isNull());
        Reply shown = ApiClient.chief("0161", server).get(campaign + "/clarifications");
        assertEquals(1, shown.json().size());
        assertEquals("Ja, de tæller med.", shown.json().at("/0/text").asText());
        assertFalse(shown.body().contains("0159") || shown.body().contains("ocialchef"), shown.body());
    }

    @ParameterizedTest
    @EnumSource
    void every_version_counts_and_a_stale_one_is_refused(Database database) {
        PortalServer server = PortalServer.on(database);
        String campaign = "campaigns/" + kl(server).openCampaign("Versioner");
        String path = campaign + "/clarifications/q04";

        kl(server).put(path, clarification("Første", 0));
        Reply stale = kl(server).put(path, clarification("Samtidig", 0));
        Reply second = kl(server).put(path, clarification("Anden", 1));
        Reply same = kl(server).put(path, clarification("Anden", 2));

        assertEquals("stale-clarification", slug(stale));
        assertEquals("Første", stale.json().at("/current/text").asText());
        assertEquals(2, second.json().path("version").asInt());
        assertEquals(2, same.json().path("version").asInt());
        assertEquals(3, kl(server).put(path, clarification("", 2)).json().path("version").asInt());
        assertEquals(0, kl(server).get(campaign + "/clarifications").json().size());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).put(path, clarification("x", 3)).status());
        assertEquals(403, ApiClient.chief("0159", server).put(path, clarification("x", 3)).status());
        assertEquals(404, kl(server).put(campaign + "/clarifications/q99", clarification("x", 0)).status());
    }

    private static Map<String, Object> question(String item, String text, String key) {
        Map<String, Object> body = new HashMap<>();
        body.put("item", item);
        body.put("text", text);
        body.put("key", key);
        return body;
    }

    private static Map<String, Object> clarification(String text, int version) {
        return Map.of("text", text, "version", version);
    }

    private static ApiClient kl(PortalServer server) {
        return ApiClient.as(ApiClient.KL, server);
    }

    private static String slug(Reply reply) {
        return reply.json().path("type").asText().replaceFirst("/problems/", "");
    }
}
