package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.Helpmate;
import dk.styringsportal.testing.PilotGuest;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers in answers that look like CPR numbers: pointed at, refused, and stored on the word of whoever answers. */
class LookAlikesApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COPENHAGEN = "0101";
    private static final String TEXT = "Sagerne 010190-1234 og 311299 0001";
    private static final List<String> BOTH = List.of("010190-1234", "311299 0001");

    /** One way of answering one question. */
    private record Way(ApiClient client, String answers, String item, Map<String, String> headers) {

        Reply answer(Object value, long revision, Object notCprNumbers) {
            Map<String, Object> body = new HashMap<>();
            body.put("value", value);
            body.put("revision", revision);
            body.put("key", UUID.randomUUID().toString());
            if (notCprNumbers != null) {
                body.put("notCprNumbers", notCprNumbers);
            }
            try {
                return client.send("PUT", answers + "/answers/" + item, BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        Reply answer(Object value, long revision) {
            return answer(value, revision, null);
        }

        String stored() {
            return client.send("GET", answers, BodyPublishers.noBody(), headers)
                    .json()
                    .at("/answers/" + item + "/value")
                    .asText();
        }
    }

    private static Way byLink(String answers, String item, String link, PortalServer server) {
        return new Way(ApiClient.nobody(server), answers, item, Map.of("Content-Type", "application/json", "X-Invitation", link));
    }

    private static Way municipality(String item, PortalServer server) {
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        return new Way(chief, "responses/" + response(chief, server), item, Map.of("Content-Type", "application/json"));
    }

    private static Way colleague(PortalServer server) {
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        Helpmate kim = Helpmate.of(chief, response(chief, server), "Kim Berg", server, "linje");
        return byLink("delegation", "linje", kim.link(), server);
    }

    private static Way pilot(PortalServer server) {
        long pilot = PilotGuest.openPilot("alle-typer/1", "Tal i svar", server);
        return byLink("pilot", "linje", PilotGuest.invite(pilot, "Leder", "", server).link(), server);
    }

    private static Way respondent(boolean anonymous, PortalServer server) {
        long campaign = SurveyGuest.openCampaign("Tal i svar", anonymous, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Kim", server, COPENHAGEN);
        return byLink("survey", "bemaerkning", guest.link(), server);
    }

    private static String response(ApiClient chief, PortalServer server) {
        return chief.respond(ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Tal i svar", "questionnaire", "alle-typer/1"))
                .json()
                .path("id")
                .asLong());
    }

    @ParameterizedTest
    @EnumSource
    void a_municipality_says_of_its_numbers_that_they_are_none(Database database) {
        isAskedAndTakenAtItsWord(municipality("linje", PortalServer.on(database)));
    }

    @ParameterizedTest
    @EnumSource
    void a_colleague_says_so_by_link(Database database) {
        isAskedAndTakenAtItsWord(colleague(PortalServer.on(database)));
    }

    @ParameterizedTest
    @EnumSource
    void somebody_in_a_pilot_says_so(Database database) {
        isAskedAndTakenAtItsWord(pilot(PortalServer.on(database)));
    }

    @ParameterizedTest
    @EnumSource
    void a_respondent_says_so(Database database) {
        isAskedAndTakenAtItsWord(respondent(true, PortalServer.on(database)));
        isAskedAndTakenAtItsWord(respondent(false, PortalServer.on(database)));
    }

    private static void isAskedAndTakenAtItsWord(Way way) {
        Reply asked = way.answer(TEXT, 0);
        assertRefused("[{\"start\":8,\"length\":11},{\"start\":23,\"length\":11}]", asked);
        assertRefused("[{\"start\":23,\"length\":11}]", way.answer(TEXT, 0, List.of("010190-1234")));
        assertRefused("[{\"start\":8,\"length\":11},{\"start\":23,\"length\":11}]", way.answer(TEXT, 0, List.of("noget andet")));
        assertEquals("", way.stored());

        assertEquals(200, way.answer(TEXT, 0, BOTH).status());
        assertEquals(TEXT, way.stored());

        assertEquals(200, way.answer("Rettet: " + TEXT, 1).status(), "the numbers stand there already");
        assertRefused("[{\"start\":5,\"length\":11}]", way.answer("Ny:  020290-4321 og 010190-1234", 2));
        assertEquals(200, way.answer("Ingen", 2).status());
        assertRefused("[{\"start\":0,\"length\":11}]", way.answer("010190-1234", 3));
        assertEquals("Ingen", way.stored());
    }

    private static void assertRefused(String found, Reply refused) {
        assertEquals(400, refused.status(), refused.body());
        assertEquals("/problems/cpr-number", refused.json().path("type").asText());
        assertEquals("text", refused.json().path("place").asText());
        assertEquals(found, refused.json().path("found").toString());
        BOTH.forEach(number -> assertFalse(refused.body().contains(number), refused.body()));
    }

    @Test
    void a_number_in_a_link_is_pointed_at_in_that_link() {
        Way way = municipality("filer", PortalServer.on(Database.H2));
        List<Map<String, String>> links =
                List.of(Map.of("link", "https://kl.dk/plan"), Map.of("link", "https://kl.dk/010190%2D1234"));

        Reply refused = way.answer(links, 0);

        assertEquals("link", refused.json().path("place").asText());
        assertEquals("[{\"link\":1,\"start\":14,\"length\":13}]", refused.json().path("found").toString());
        assertEquals(200, way.answer(links, 0, List.of("010190%2D1234")).status());
        assertEquals(200, way.answer(links.subList(1, 2), 1).status());
    }

    @Test
    void the_word_is_a_list_of_texts_and_lets_nothing_else_in() {
        Way way = municipality("linje", PortalServer.on(Database.H2));

        for (Object unfit : List.of(true, "010190-1234", List.of(1))) {
            assertEquals("notCprNumbers", way.answer(TEXT, 0, unfit).json().path("place").asText());
        }
        assertEquals("/problems/malformed-answer", way.answer("To\nlinjer", 0, BOTH).json().path("type").asText());
        assertEquals(409, way.answer(TEXT, 5, BOTH).status());
        assertEquals("", way.stored());
    }

    @Test
    void a_comment_is_refused_as_before() {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient chief = ApiClient.chief(COPENHAGEN, server);
        String comment = "responses/" + response(chief, server) + "/comments/linje/" + UUID.randomUUID();

        JsonNode refused = chief.put(
                        comment, Map.of("text", TEXT, "revision", 0, "notCprNumbers", BOTH))
                .json();

        assertEquals("/problems/cpr-number", refused.path("type").asText());
        assertTrue(refused.path("found").isMissingNode(), refused.toString());
    }

    /** Who said so, of which question; never the number, and nothing of anonymous respondents. */
    @Test
    void the_word_is_recorded_but_of_anonymous_respondents() throws SQLException {
        PortalServer server = PortalServer.on(Database.POSTGRESQL);
        List<String> before = recorded(server);

        for (Way way : List.of(
                municipality("linje", server), colleague(server), pilot(server), respondent(false, server), respondent(true, server))) {
            way.answer(TEXT, 0);
            assertEquals(200, way.answer(TEXT, 0, BOTH).status());
            assertEquals(200, way.answer(TEXT + ".", 1, BOTH).status(), "not needed, not recorded");
        }

        List<String> since = recorded(server);
        since.subList(0, before.size()).clear();
        String id = "[0-9a-f-]+";
        List<String> wanted = List.of(
                "socialchef-0101: campaign \\d+, organisation 0101, item linje",
                "delegation " + id + ": campaign \\d+, organisation 0101, item linje",
                "pilot invitation " + id + ": pilot \\d+, item linje",
                "invitation " + id + ": campaign \\d+, item bemaerkning");
        assertEquals(wanted.size(), since.size(), since.toString());
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(since.get(i).matches(wanted.get(i)), since.get(i));
        }
        assertFalse(server.log().contains("010190"), "the log repeats a number");
    }

    private static List<String> recorded(PortalServer server) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select * from audit_entry where action = 'answer.not-cpr-number' order by id")) {
            while (found.next()) {
                entries.add(found.getString("user_name") + ": " + found.getString("subject"));
            }
        }
        return entries;
    }
}
