package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnsweringApiIT {

    @ParameterizedTest
    @EnumSource
    void a_response_is_begun_once(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = campaign(server);
        ApiClient chief = ApiClient.chief("0157", server);

        Reply first = chief.post("campaigns/" + campaign + "/responses");
        Reply second = chief.post("campaigns/" + campaign + "/responses");

        assertEquals(201, first.status());
        assertEquals(200, second.status());
        assertEquals(first.json().path("id"), second.json().path("id"));
    }

    @ParameterizedTest
    @EnumSource
    void a_write_sent_twice_counts_once(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));

        Reply first = chief.answer(response, "q01", "ja", 0, "a");
        chief.answer(response, "q01", "nej", 1, "b");
        Reply again = chief.answer(response, "q01", "ja", 0, "a");

        assertEquals(200, again.status());
        assertEquals(first.json(), again.json());
        assertEquals("nej", answers(chief, response).at("/q01/value").asText());
        assertEquals(2, answers(chief, response).at("/q01/revision").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void a_key_used_again_for_another_answer_is_refused_and_never_acknowledged(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));
        chief.answer(response, "q01", "ja", 0, "a");

        Reply reused = chief.answer(response, "q01", "nej", 1, "a");
        Reply otherItem = chief.answer(response, "q02", "nej", 0, "a");

        assertEquals(409, reused.status());
        assertEquals("/problems/write-key-reused", reused.json().path("type").asText());
        assertEquals("ja", reused.json().at("/current/value").asText());
        assertEquals(1, reused.json().at("/current/revision").asInt());
        assertEquals("ja", answers(chief, response).at("/q01/value").asText());
        assertEquals(200, otherItem.status());
        assertEquals("nej", answers(chief, response).at("/q02/value").asText());
    }

    @ParameterizedTest
    @EnumSource
    void a_write_that_takes_a_first_answer_for_a_later_one_is_told_that_there_is_none(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));

        JsonNode current = chief.answer(response, "q01", "ja", 3).json().path("current");

        assertEquals(0, current.path("revision").asInt(-1));
        assertTrue(current.has("value") && current.path("value").isNull(), current.toString());
        assertTrue(current.has("by") && current.path("by").isNull(), current.toString());
    }

    @ParameterizedTest
    @EnumSource
    void texts_that_no_database_holds_are_refused(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));
        String comment = "responses/" + response + "/comments/q01/7d444840-9dc0-11d1-b245-5ffdce74fad2";

        Reply nullCharacter = chief.put(comment, "{\"text\":\"a\\u0000b\",\"revision\":0}");
        Reply halfPair = chief.put(comment, "{\"text\":\"a\\ud83d\",\"revision\":0}");
        Reply key = chief.answer(response, "q01", "ja", 0, "a\0");

        assertEquals(List.of(400, 400, 400), List.of(nullCharacter.status(), halfPair.status(), key.status()));
        assertEquals("text", nullCharacter.json().path("place").asText());
        assertEquals("key", key.json().path("place").asText());
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_write_gets_the_current_answer_and_changes_nothing(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));
        chief.answer(response, "q04", Map.of("p-95", "nej"), 0);

        Reply stale = chief.answer(response, "q04", Map.of("p-95", "ja-alle"), 0);

        assertEquals(409, stale.status());
        assertEquals("/problems/stale-answer", stale.json().path("type").asText());
        assertEquals("nej", stale.json().at("/current/value/p-95").asText());
        assertEquals(1, stale.json().at("/current/revision").asInt());
        assertEquals("Socialchefen i Gentofte", stale.json().at("/current/by").asText());
        assertEquals("nej", answers(chief, response).at("/q04/value/p-95").asText());
    }

    @ParameterizedTest
    @EnumSource
    void of_many_writes_at_once_one_wins(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));

        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> chief.answer(response, "q01", i % 2 == 0 ? "ja" : "nej", 0).status())
                .toList();

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_can_be_taken_back(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));
        chief.answer(response, "q01", "ja", 0);

        Reply taken = chief.answer(response, "q01", null, 1);

        assertEquals(200, taken.status());
        assertTrue(answers(chief, response).at("/q01/value").isNull());
    }

    @ParameterizedTest
    @EnumSource
    void faulty_writes_are_refused_with_their_place(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(server));
        String path = "responses/" + response + "/answers/q01";

        assertEquals("q01", chief.answer(response, "q01", "måske", 0).json().path("place").asText());
        assertEquals(404, chief.answer(response, "q99", "ja", 0).status());
        assertEquals(404, chief.answer(response, "Q01", "ja", 0).status());
        assertEquals(404, chief.answer(response, "ingen", "ja", 0).status());
        assertEquals("key", chief.put(path, Map.of("value", "ja", "revision", 0)).json().path("place").asText());
        assertEquals("revision",
                chief.put(path, Map.of("value", "ja", "revision", -1, "key", "k")).json().path("place").asText());
        assertEquals("value", chief.put(path, Map.of("revision", 0, "key", "k")).json().path("place").asText());
        assertEquals(404, chief.answer("no-such-response", "q01", "ja", 0).status());
    }

    @ParameterizedTest
    @EnumSource
    void submitting_wants_every_field_and_happens_once(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = campaign(server);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign);
        chief.answer(response, "q01", "ja", 0);

        Reply refused = chief.submit(response);
        assertEquals(409, refused.status());
        assertEquals("q02", refused.json().at("/missing/0").asText());
        assertEquals(46, refused.json().path("missing").size());
        assertEquals(404, chief.get("campaigns/" + campaign + "/organisations/0157/scores").status());

        AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(1))
                .values()
                .forEach((item, value) -> chief.answer(
                        response, item.value(), value.plain(), item.value().equals("q01") ? 1 : 0));
        Reply first = chief.submit(response);
        Reply second = chief.submit(response);

        assertEquals(200, first.status(), first.body());
        assertEquals(first.json().path("submittedAt"), second.json().path("submittedAt"));
        assertEquals("response-submitted", slug(chief.answer(response, "q01", "ja", 2)));
        Reply scores = chief.get("campaigns/" + campaign + "/organisations/0157/scores");
        assertTrue(scores.json().at("/total/points").isNumber());
        assertTrue(scores.json().path("comparison").isNull());
    }

    private static String slug(Reply reply) {
        return reply.json().path("type").asText().replaceFirst("/problems/", "");
    }

    private static JsonNode answers(ApiClient client, String response) {
        return client.get("responses/" + response).json().path("answers");
    }

    private static long campaign(PortalServer server) {
        return ApiClient.as(ApiClient.KL, server).openCampaign("Svar");
    }
}
