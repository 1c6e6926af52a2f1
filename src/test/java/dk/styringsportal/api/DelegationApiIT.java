package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.Helpmate;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a coordinator hands over is answered by link in the municipality's own response, and nothing else of it is reached. */
class DelegationApiIT {

    private static final String COPENHAGEN = "0101";

    /** The smallest PNG: one point, no colour. */
    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static long openCampaign(String title, PortalServer server) {
        return ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", title, "questionnaire", "alle-typer/1"))
                .json()
                .path("id")
                .asLong();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_shows_and_takes_what_was_handed_over_and_nothing_else(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Kun det ene", server));
        chief.answer(response, "tal", 1200, 0);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "dyrt", "billigt");

        JsonNode task = kim.read().json();
        assertEquals(List.of("dyrt", "billigt"), texts(task.path("items")));
        assertTrue(task.path("answers").isEmpty(), "answers elsewhere are not shown");
        assertEquals(List.of("billigt"), texts(task.at("/notAsked/items")), "conditions look at answers elsewhere");
        assertFalse(task.toString().contains("1200"), task.toString());
        assertEquals("not-started", task.path("state").asText(), "looking starts nothing");

        assertEquals(1, kim.answer("dyrt", "Fordi", 0).json().path("revision").asInt());
        assertEquals(404, kim.answer("tal", 5, 1).status());
        assertEquals(404, kim.answer("findes-ikke", "x", 0).status());
        JsonNode stored = chief.get("responses/" + response).json();
        assertEquals("Fordi", stored.at("/answers/dyrt/value").asText());
        assertEquals("Kim Berg", stored.at("/answers/dyrt/by").asText());
        assertEquals(1200, stored.at("/answers/tal/value").asInt());
        assertEquals("under-way", state(chief, response));
    }

    @ParameterizedTest
    @EnumSource
    void two_who_answer_the_same_are_asked_which_counts(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("To om et svar", server));
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "tal");
        chief.answer(response, "tal", 7, 0);

        Reply stale = kim.answer("tal", 8, 0);

        assertEquals(409, stale.status());
        assertEquals(7, stale.json().at("/current/value").asInt());
        assertEquals(2, kim.answer("tal", 8, 1).json().path("revision").asInt());
        assertEquals("Kim Berg", chief.answer(response, "tal", 9, 1).json().at("/current/by").asText());
    }

    @ParameterizedTest
    @EnumSource
    void the_colleague_is_ready_or_sends_it_back_and_is_asked_again(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Klar", server));
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "tal", "filer");

        assertEquals("ready", kim.ready().json().path("state").asText());
        assertEquals("ready", kim.ready().json().path("state").asText());
        assertEquals(400, kim.sendBack(" ").status());
        assertEquals(400, kim.sendBack("x".repeat(2001)).status());
        assertEquals("/problems/cpr-number", kim.sendBack("010190-1234").json().path("type").asText());
        assertEquals("returned", kim.sendBack("Spørg Bo").json().path("state").asText());
        assertEquals("Spørg Bo", delegations(chief, response).at("/0/comment").asText());
        assertEquals(200, chief.post(path(response, kim) + "/remind").status());
        assertEquals("not-started", kim.read().json().path("state").asText());
    }

    @ParameterizedTest
    @EnumSource
    void the_colleague_talks_about_the_questions_and_changes_nobody_elses_words(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Kommentarer ved link", server));
        UUID remark = UUID.randomUUID();
        chief.put("responses/" + response + "/comments/tal/" + remark, Map.of("text", "Husk moms", "revision", 0));
        chief.put("responses/" + response + "/comments/dyrt/" + UUID.randomUUID(), Map.of("text", "Ikke for Kim", "revision", 0));
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "tal");
        Helpmate namesake = Helpmate.of(chief, response, "Kim Berg", server, "tal");
        UUID reply = UUID.randomUUID();

        assertEquals(200, kim.comment("tal", remark.toString(), reply, "Med eller uden?", 0).status());
        assertEquals(404, kim.comment("dyrt", "", UUID.randomUUID(), "Hej", 0).status());
        assertEquals("/problems/cpr-number", kim.comment("tal", "", UUID.randomUUID(), "010190-1234", 0).json().path("type").asText());
        assertEquals(400, kim.comment("tal", "", UUID.randomUUID(), "x".repeat(4001), 0).status());
        assertEquals(403, kim.comment("tal", "", remark, "Glem moms", 1).status());
        assertEquals(403, namesake.comment("tal", remark.toString(), reply, "Uden", 1).status(), "another colleague's");
        assertEquals(403, chief.put("responses/" + response + "/comments/tal/" + reply, Map.of("text", "Uden", "revision", 1)).status());
        JsonNode seen = kim.read().json();
        assertEquals("Husk moms", seen.at("/comments/tal/0/text").asText());
        assertFalse(seen.at("/comments/tal/0/own").asBoolean());
        assertTrue(seen.at("/comments/tal/1/own").asBoolean());
        assertFalse(seen.toString().contains("Ikke for Kim"), seen.toString());
        assertEquals("not-started", seen.path("state").asText(), "talking is no answer");
        assertEquals(2, kim.comment("tal", "", reply, "Med moms", 1).json().path("revision").asInt());
        JsonNode stored = chief.get("responses/" + response).json().at("/comments/tal/1");
        assertEquals("Kim Berg", stored.path("by").asText());
        assertEquals("Med moms", stored.path("text").asText());
        assertFalse(stored.path("own").asBoolean());
    }

    @ParameterizedTest
    @EnumSource
    void the_colleague_hands_in_files_that_are_looked_through_as_all_are(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Filer ved link", server));
        byte[] plan = "Vores plan".getBytes(StandardCharsets.UTF_8);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "filer");
        Helpmate other = Helpmate.of(chief, response, "Bo Dam", server, "tal");

        assertEquals(404, other.handIn("filer", "plan.txt", plan, false).status());
        assertEquals(404, other.handIn("tal", "plan.txt", plan, false).status(), "takes no files");
        assertEquals("/problems/file-cpr-number", kim.handIn("filer", "sag.txt", "010190-1234".getBytes(StandardCharsets.UTF_8), false).json().path("type").asText());
        assertEquals("/problems/file-kind", kim.handIn("filer", "plan.pdf", plan, false).json().path("type").asText());
        assertEquals("/problems/file-unconfirmed", kim.handIn("filer", "billede.png", PICTURE, false).json().path("type").asText());
        assertEquals(201, kim.handIn("filer", "billede.png", PICTURE, true).status());
        JsonNode file = kim.handIn("filer", "plan.txt", plan, false).json();
        assertEquals(200, kim.answer("filer", List.of(file, Map.of("link", "https://www.kl.dk/plan")), 0).status());

        JsonNode stored = chief.get("responses/" + response).json().at("/answers/filer");
        assertEquals("Kim Berg", stored.path("by").asText());
        assertEquals("plan.txt", stored.at("/value/0/name").asText());
        String id = file.path("id").asText();
        assertEquals("Vores plan", chief.get("responses/" + response + "/files/" + id).body());
        Reply fetched = kim.fetch(id);
        assertEquals("Vores plan", fetched.body());
        assertEquals("attachment; filename*=UTF-8''plan.txt", fetched.header("Content-Disposition"));
        assertEquals(404, other.fetch(id).status());
        assertEquals(404, kim.fetch("findes-ikke").status());
        assertEquals(404, Helpmate.with("ingen", server).handIn("filer", "plan.txt", plan, false).status());
        assertEquals(404, Helpmate.with("ingen", server).fetch(id).status());
    }

    @ParameterizedTest
    @EnumSource
    void a_revoked_or_replaced_link_opens_nothing(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Tilbagekaldt", server));
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "tal");

        assertEquals(200, chief.post(path(response, kim) + "/reissue").status());
        assertEquals(404, kim.read().status());
        String newer = Helpmate.link(chief, response, kim.id());
        assertNotEquals(kim.link(), newer);
        assertEquals(200, Helpmate.with(newer, server).answer("tal", 3, 0).status());
        assertEquals(200, chief.post(path(response, kim) + "/revoke").status());
        assertEquals(404, Helpmate.with(newer, server).answer("tal", 4, 1).status());
        assertEquals(404, Helpmate.with(newer, server).ready().status());
        assertEquals(404, chief.post(path(response, kim) + "/link").status());
        assertEquals(404, chief.post(path(response, kim) + "/remind").status());
        assertEquals(3, chief.get("responses/" + response).json().at("/answers/tal/value").asInt(), "what was answered stays");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_taken_once_the_round_is_closed(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        long campaign = openCampaign("Lukkes", server);
        String response = chief.respond(campaign);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "tal");
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");

        assertEquals(200, kim.read().status());
        assertEquals("/problems/campaign-closed", kim.answer("tal", 3, 0).json().path("type").asText());
        assertEquals("/problems/campaign-closed", kim.ready().json().path("type").asText());
        assertEquals("/problems/campaign-closed", kim.sendBack("For sent").json().path("type").asText());
        assertEquals("not-started", kim.read().json().path("state").asText());
    }

    @ParameterizedTest
    @EnumSource
    void of_a_submitted_response_the_colleague_reads_and_changes_nothing(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Indsendt");
        String response = chief.respond(campaign);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "q01");
        Answers answers = AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(5));
        assertEquals(200, chief.submitAll(campaign, answers).status());

        JsonNode task = kim.read().json();
        assertTrue(task.path("submitted").asBoolean());
        assertEquals(List.of("q01"), texts(task.path("items")));
        assertEquals("/problems/response-submitted", kim.answer("q01", "ja", 1).json().path("type").asText());
        assertEquals("/problems/response-submitted", kim.ready().json().path("type").asText());
        assertEquals("/problems/response-submitted", kim.sendBack("For sent").json().path("type").asText());
        assertEquals("/problems/response-submitted", chief.post(path(response, kim) + "/remind").json().path("type").asText());
        assertEquals(200, chief.post(path(response, kim) + "/revoke").status(), "a link can be closed at any time");
    }

    /** The demonstration's submitted response: 0151, round 2. */
    @ParameterizedTest
    @EnumSource
    void nothing_is_handed_over_of_a_submitted_response(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient ballerup = ApiClient.chief("0151", server);

        Reply refused = ballerup.post("responses/" + ballerup.respond(2) + "/delegations",
                Map.of("name", "Kim", "items", List.of("q01"), "deadline", "2099-01-01T12:00:00Z"));

        assertEquals("/problems/response-submitted", refused.json().path("type").asText());
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_handed_over_is_refused_where_it_is_wrong(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String response = chief.respond(openCampaign("Forkert", server));
        String ahead = "2099-01-01T12:00:00Z";

        assertEquals("name", place(chief, response, Map.of("name", "a\nb", "items", List.of("tal"), "deadline", ahead)));
        assertEquals("address", place(chief, response, Map.of("name", "Kim", "address", "kim", "items", List.of("tal"), "deadline", ahead)));
        assertEquals("items", place(chief, response, Map.of("name", "Kim", "items", List.of(), "deadline", ahead)));
        assertEquals("deadline", place(chief, response, Map.of("name", "Kim", "items", List.of("tal"))));
        assertEquals("deadline", place(chief, response, Map.of("name", "Kim", "items", List.of("tal"), "deadline", "2020-01-01T12:00:00Z")));
        assertEquals("deadline", place(chief, response, Map.of("name", "Kim", "items", List.of("tal"), "deadline", "snart")));
        assertEquals("deadline", place(chief, response, Map.of("name", "Kim", "items", List.of("tal"), "deadline", "+99999-01-01T12:00:00Z")));
        assertEquals("name", place(chief, response, Map.of("name", "Kim 010190-1234", "items", List.of("tal"), "deadline", ahead)));
        assertEquals(404, chief.post("responses/" + response + "/delegations",
                Map.of("name", "Kim", "items", List.of("findes-ikke"), "deadline", ahead)).status());
        assertTrue(delegations(chief, response).isEmpty());
    }

    @Test
    void guesses_are_throttled_and_shut_out_nobody_who_has_a_link() {
        PortalServer server = PortalServer.spare();
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        Helpmate kim = Helpmate.of(chief, chief.respond(2), "Kim Berg", server, "q01");
        Helpmate guesser = Helpmate.with("A".repeat(70), server);
        for (int guess = 0; guess < 10; guess++) {
            assertEquals(404, guesser.read().status());
        }

        assertEquals(429, guesser.read().status());
        assertEquals(429, guesser.answer("q01", "ja", 0).status());
        assertEquals(200, kim.read().status());
        assertEquals(200, kim.answer("q01", "ja", 0).status());
    }

    private static String path(String response, Helpmate of) {
        return "responses/" + response + "/delegations/" + of.id();
    }

    private static JsonNode delegations(ApiClient chief, String response) {
        return chief.get("responses/" + response + "/delegations").json();
    }

    private static String state(ApiClient chief, String response) {
        return delegations(chief, response).at("/0/state").asText();
    }

    private static String place(ApiClient chief, String response, Map<String, Object> body) {
        Reply refused = chief.post("responses/" + response + "/delegations", body);
        assertEquals(400, refused.status(), refused.body());
        return refused.json().path("place").asText();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
