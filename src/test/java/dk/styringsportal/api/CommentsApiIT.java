package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What colleagues say about a question, on both databases; it goes no further. */
class CommentsApiIT {

    @ParameterizedTest
    @EnumSource
    void remarks_and_replies_make_a_thread_and_one_sent_twice_is_stored_once(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(kl(server).openCampaign("Tråd"));
        String remark = path(response) + UUID.randomUUID();
        String reply = remark + "/replies/" + UUID.randomUUID();

        Reply saved = chief.put(remark, text("Vi følger op hvert år. 🙂", 0));
        Reply again = chief.put(remark, text("Vi følger op hvert år. 🙂", 0));
        chief.put(reply, text("Siden 2024.", 0));
        chief.put(path(response) + UUID.randomUUID(), text("En anden ting.", 0));

        assertEquals(200, saved.status(), saved.body());
        assertEquals(saved.json().path("revision"), again.json().path("revision"));
        JsonNode thread = thread(chief, response);
        assertEquals(3, thread.size(), thread.toString());
        assertEquals("Vi følger op hvert år. 🙂", thread.at("/0/text").asText());
        assertEquals(thread.at("/0/id"), thread.at("/1/replyTo"));
        assertTrue(thread.at("/2/replyTo").isNull());
        assertTrue(thread.at("/0/own").asBoolean());
    }

    @ParameterizedTest
    @EnumSource
    void only_the_author_changes_and_takes_back_and_only_in_a_draft(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Egne");
        ApiClient chief = ApiClient.chief("0157", server);
        String response = answered(chief, campaign);
        AccountKeeper.of(server).openWith("Kollega-2026-kode", "kommenterer", "coordinator", "0157", server);
        ApiClient colleague = ApiClient.with("kommenterer", "Kollega-2026-kode", server);
        String remark = path(response) + UUID.randomUUID();
        chief.put(remark, text("Første", 0));

        assertEquals(403, colleague.put(remark, text("Min", 1)).status());
        assertFalse(thread(colleague, response).at("/0/own").asBoolean());
        assertEquals(200, colleague.put(remark + "/replies/" + UUID.randomUUID(), text("Enig", 0)).status());
        assertEquals(409, chief.put(remark, text("Stale", 0)).status());
        assertEquals(2, chief.put(remark, text("Anden", 1)).json().path("revision").asInt());
        assertEquals(404, chief.put(path(response) + UUID.randomUUID() + "/replies/" + UUID.randomUUID(), text("?", 0)).status());
        assertEquals(404, chief.put(path(response) + "ikke-en-uuid", text("?", 0)).status());
        Reply cpr = chief.put(path(response) + UUID.randomUUID(), text("Borger 010190-1234", 0));
        assertEquals("/problems/cpr-number", cpr.json().path("type").asText());
        assertFalse(cpr.body().contains("010190"));
        assertEquals(200, chief.put(remark, text("", 2)).status());
        assertEquals("", thread(chief, response).at("/0/text").asText());
        assertEquals("Enig", thread(chief, response).at("/1/text").asText());
        assertEquals(200, chief.submit(response).status());
        assertEquals("/problems/response-submitted",
                chief.put(path(response) + UUID.randomUUID(), text("Sent", 0)).json().path("type").asText());
    }

    /** That nothing which makes results knows comments, ArchitectureTest says. */
    @ParameterizedTest
    @EnumSource
    void comments_are_in_no_scores_figures_or_canonical_text(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = kl(server).openCampaign("Uden kommentarer");
        ApiClient chief = ApiClient.chief("0157", server);
        String response = answered(chief, campaign);
        chief.put(path(response) + UUID.randomUUID(), text("Hemmelighedskræmmeri", 0));
        chief.submit(response);
        for (String other : new String[] {"0101", "0147", "0151", "0153"}) {
            ApiClient.chief(other, server).submitAll(campaign, AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(5)));
        }
        assertEquals(201, kl(server).post("campaigns/" + campaign + "/snapshots").status());

        assertTrue(chief.get("responses/" + response).body().contains("Hemmelighedskræmmeri"));
        for (String path : new String[] {
            "campaigns/" + campaign + "/organisations/0157/scores",
            "campaigns/" + campaign + "/national",
            "responses/" + response + "/content.txt",
            "responses/" + response + "/approval"
        }) {
            Reply reply = kl(server).get(path);
            assertEquals(200, reply.status(), path);
            assertFalse(reply.body().contains("Hemmelighedskr"), path);
        }
    }

    private static String answered(ApiClient chief, long campaign) {
        String response = chief.respond(campaign);
        AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(5))
                .values()
                .forEach((item, value) -> chief.answer(response, item.value(), value.plain(), 0));
        return response;
    }

    private static String path(String response) {
        return "responses/" + response + "/comments/q12/";
    }

    private static JsonNode thread(ApiClient client, String response) {
        return client.get("responses/" + response).json().at("/comments/q12");
    }

    private static Map<String, Object> text(String text, int revision) {
        return Map.of("text", text, "revision", revision);
    }

    private static ApiClient kl(PortalServer server) {
        return ApiClient.as(ApiClient.KL, server);
    }
}
