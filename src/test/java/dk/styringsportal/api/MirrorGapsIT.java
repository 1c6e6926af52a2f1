package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mirror gaps of answers that are sent along. */
class MirrorGapsIT {

    private static final String PATH = "questionnaires/databrug-voksne/1/mirror-gaps";

    private final PortalServer server = PortalServer.on(Database.H2);
    private final ApiClient kl = ApiClient.as(ApiClient.KL, server);

    private static Map<String, Object> authority(String municipality, String answer) {
        return Map.of("municipality", municipality, "group", "myndighedsledere",
                "answers", Map.of("b11", List.of("intern"), "e02-relevante", Map.of("intern", answer)));
    }

    private static Map<String, Object> supplier(String municipality, String answer) {
        return Map.of("municipality", municipality, "group", "tilbudsledere",
                "answers", Map.of("b04", "kommunen-selv", "e02-relevante", Map.of("intern", answer)));
    }

    @Test
    void a_municipality_has_a_gap_where_both_sides_have_answered_and_the_nation_has_one_over_all() {
        Reply reply = kl.post(PATH, Map.of("respondents", List.of(
                authority("0101", "helt-enig"), supplier("0101", "uenig"), authority("0147", "enig"), supplier("0147", "ved-ikke"),
                supplier("0151", "uenig"))));

        assertEquals(200, reply.status(), reply.body());
        JsonNode gap = gap(reply.json());
        assertEquals("{\"difference\":2.5,\"minus\":2,\"of\":2}", gap.path("nation").toString(), "(5 + 4) / 2 - (2 + 2) / 2");
        assertEquals(1, gap.path("pairs").size());
        assertEquals("0101", gap.at("/pairs/0/municipality").asText());
        assertEquals(3, gap.at("/pairs/0/gap/difference").asInt());
    }

    private static JsonNode gap(JsonNode gaps) {
        for (JsonNode gap : gaps) {
            if (gap.path("item").asText().equals("e02-relevante") && gap.path("row").asText().equals("intern")) {
                return gap;
            }
        }
        throw new AssertionError("No gap in " + gaps);
    }

    @Test
    void without_answers_there_is_no_gap() {
        JsonNode gap = gap(kl.post(PATH, Map.of("respondents", List.of())).json());

        assertTrue(gap.path("nation").isNull());
        assertEquals(0, gap.path("pairs").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{} | respondents", "{\"respondents\": 1} | respondents", "{\"respondents\": [1]} | respondents/0",
        "{\"respondents\": [{\"group\": \"tilbudsledere\"}]} | respondents/0/answers",
        "{\"respondents\": [{\"group\": \"ingen-saadan\", \"answers\": {}}]} | respondents/0/group",
        "{\"respondents\": [{\"group\": \"tilbudsledere\", \"municipality\": \"9999\", \"answers\": {}}]} | respondents/0/municipality",
        "{\"respondents\": [{\"group\": \"tilbudsledere\", \"answers\": {\"b04\": \"bogus\"}}]} | respondents/0/answers/b04"
    })
    void what_cannot_be_read_is_told_with_its_place(String body, String place) {
        Reply reply = kl.post(PATH, body);

        assertEquals(400, reply.status(), reply.body());
        assertEquals(place, reply.json().path("place").asText());
    }

    @Test
    void a_questionnaire_without_groups_has_no_sides_and_one_that_is_not_published_is_kls() {
        Map<String, Object> none = Map.of("respondents", List.of());

        assertEquals(400, kl.post("questionnaires/noegletal/1/mirror-gaps", none).status());
        assertEquals(404, ApiClient.nobody(server).post(PATH, none).status());
        assertEquals(404, kl.post("questionnaires/findes-ikke/1/mirror-gaps", none).status());
    }
}
