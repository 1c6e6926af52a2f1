package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Provisional figures of a round of groups, from imported rows to numbers added up by hand. */
class FiguresIT {

    private static final String LEADERSHIP = "faglig-ledelse/2014";

    private static final String ROWS = """
            organisation;group;org-forvaltningsniveau;org-samlet;ps-politisk-fokus
            0101;chefer;i-hoej-grad;i-hoej-grad;i-hoej-grad
            0751;chefer;i-hoej-grad;i-nogen-grad;slet-ikke
            0461;chefer;i-nogen-grad;i-mindre-grad;
            0851;chefer;slet-ikke;slet-ikke;
            0657;chefer;ved-ikke;i-nogen-grad;
            0101;ledere;i-nogen-grad;i-hoej-grad;
            0101 0147;ledere;i-mindre-grad;;
            0751;ledere;i-mindre-grad;i-nogen-grad;
            0461;ledere;slet-ikke;slet-ikke;
            """;

    @ParameterizedTest
    @EnumSource
    void frequencies_are_counted_from_what_was_imported(Database database) {
        JsonNode all = figures(database, imported(database), "frequencies");
        JsonNode chiefs = entry(all, Map.of("item", "org-forvaltningsniveau", "group", "chefer"));

        assertEquals(5, chiefs.path("n").asInt());
        assertEquals(
                "{\"i-hoej-grad\":2,\"i-nogen-grad\":1,\"i-mindre-grad\":0,\"slet-ikke\":1,\"ved-ikke\":1}",
                chiefs.path("counts").toString());
        assertEquals(0.6, chiefs.path("positiveShare").asDouble(), 1e-12);
        assertEquals(3, chiefs.path("mean").asDouble(), 1e-12);
        assertFalse(entry(all, Map.of("item", "ps-kendt-hos-ledere", "group", "chefer")).hasNonNull("mean"));
    }

    @ParameterizedTest
    @EnumSource
    void the_other_kinds_are_worked_out_from_the_same_answers(Database database) {
        long campaign = imported(database);
        JsonNode ranking = entry(figures(database, campaign, "ranking"), Map.of("group", "chefer"));
        JsonNode gap = entry(
                figures(database, campaign, "gaps"), Map.of("item", "org-forvaltningsniveau", "a", "chefer", "b", "ledere"));
        JsonNode correlation = entry(
                figures(database, campaign, "correlations"),
                Map.of("item", "org-samlet", "group", "chefer", "background", "population"));
        JsonNode fit = entry(figures(database, campaign, "nonresponse"), Map.of("group", "chefer"));

        assertAll(
                () -> assertEquals("org-forvaltningsniveau", ranking.at("/top/0/item").asText()),
                () -> assertEquals("ps-politisk-fokus", ranking.at("/bottom/0/item").asText()),
                () -> assertEquals(0.35, gap.path("difference").asDouble(), 1e-12),
                () -> assertEquals(0.5, gap.path("cliffsDelta").asDouble(), 1e-12),
                () -> assertEquals(12, gap.path("u").asDouble()),
                () -> assertEquals(0.300522311495472, gap.path("p").asDouble(), 1e-9),
                () -> assertEquals(5, correlation.path("n").asInt()),
                () -> assertEquals("goodness-of-fit", fit.path("test").asText(), "nobody was invited"),
                () -> assertEquals(5, fit.at("/classes/2/answered").asInt()));
    }

    @ParameterizedTest
    @EnumSource
    void those_invited_are_compared_with_those_who_answered(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = round(server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "ledere", "Ida", server, "0101");
        SurveyGuest.invite(campaign, "ledere", "Ole", server, "0825");
        guest.answer("org-forvaltningsniveau", "i-hoej-grad", 0);
        assertEquals(200, guest.finish().status());

        JsonNode leaders = entry(figures(database, campaign, "nonresponse"), Map.of("group", "ledere", "test", "fisher"));

        assertEquals("person", leaders.path("unit").asText());
        assertEquals(1, leaders.at("/classes/0/notAnswered").asInt());
        assertEquals(1, leaders.at("/classes/2/answered").asInt());
        assertEquals(1, leaders.path("p").asDouble(), 1e-12);
        assertTrue(leaders.path("weak").asBoolean());
    }

    /** Of one large and one small leader invited the large one answered; chiefs stand for all municipalities, small ones too. */
    @ParameterizedTest
    @EnumSource
    void frequencies_are_weighted_by_size_where_that_can_be(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = round(server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "ledere", "Ida", server, "0101");
        guest.answer("org-forvaltningsniveau", "i-hoej-grad", 0);
        assertEquals(200, guest.finish().status());
        JsonNode made = entry(
                figures(database, campaign, "frequencies&weights=size"), Map.of("item", "org-forvaltningsniveau", "group", "ledere"));
        SurveyGuest.invite(campaign, "ledere", "Ole", server, "0825");
        JsonNode unmade = entry(
                figures(database, campaign, "frequencies&weights=size"), Map.of("item", "org-forvaltningsniveau", "group", "ledere"));

        assertEquals(1, made.at("/weighted/positiveShare").asDouble());
        assertEquals(4, made.at("/weighted/mean").asDouble());
        assertEquals(1, made.at("/weighted/effectiveN").asDouble());
        assertEquals(1, made.at("/weighted/classes/2/weight").asDouble());
        assertFalse(unmade.path("weighted").hasNonNull("positiveShare"));
        assertEquals("{\"answered\":0,\"of\":1,\"size\":\"1\",\"weight\":null}", unmade.at("/weighted/classes/0").toString());
        assertFalse(entry(figures(database, campaign, "frequencies"), Map.of("item", "org-forvaltningsniveau", "group", "ledere"))
                .hasNonNull("weighted"));
        assertEquals(
                400, ApiClient.as(ApiClient.KL, server).get("campaigns/" + campaign + "/figures?kind=frequencies&weights=age").status());
    }

    @ParameterizedTest
    @EnumSource
    void only_kl_reads_them_and_an_unknown_kind_is_told(Database database) {
        PortalServer server = PortalServer.on(database);
        String path = "campaigns/" + round(server) + "/figures?kind=frequencies";

        assertEquals(401, ApiClient.nobody(server).get(path).status());
        assertEquals(403, ApiClient.chief("0101", server).get(path).status());
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).get(path).status());
        assertEquals(404, ApiClient.as(ApiClient.KL, server).get("campaigns/99999999/figures?kind=gaps").status());
        Reply unknown = ApiClient.as(ApiClient.KL, server).get(path + "x");
        assertEquals(400, unknown.status());
        assertTrue(unknown.body().contains("frequencies, ranking, gaps, nonresponse, correlations, crosstables or keyfigures"), unknown.body());
        assertEquals(400, ApiClient.as(ApiClient.KL, server).get(path.replace("?kind=frequencies", "")).status());
        assertEquals(200, ApiClient.as(ApiClient.KL, server).get(path.replace("frequencies", "correlations&items=overall")).status());
        Reply misspelt = ApiClient.as(ApiClient.KL, server).get(path.replace("frequencies", "correlations&items=overal"));
        assertEquals(400, misspelt.status(), "they would be corrected for another family of tests");
        assertTrue(misspelt.body().contains("The only choice of items is overall"), misspelt.body());
    }

    @ParameterizedTest
    @EnumSource
    void a_round_that_municipalities_answer_has_no_groups(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Uden grupper");

        JsonNode all = figures(database, campaign, "frequencies");

        assertTrue(all.size() > 46);
        assertFalse(all.get(0).hasNonNull("group"));
        assertEquals(0, all.get(0).path("n").asInt());
        assertEquals(0, figures(database, campaign, "gaps").size());
    }

    private static long round(PortalServer server) {
        return SurveyGuest.openCampaign("Tal", LEADERSHIP, false, server);
    }

    private static long imported(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = round(server);
        Reply imported = ApiClient.as(ApiClient.KL, server)
                .send(
                        "POST",
                        "campaigns/" + campaign + "/import",
                        BodyPublishers.ofString(ROWS),
                        Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
        return campaign;
    }

    private static JsonNode figures(Database database, long campaign, String kind) {
        Reply reply = ApiClient.as(ApiClient.KL, PortalServer.on(database))
                .get("campaigns/" + campaign + "/figures?kind=" + kind);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static JsonNode entry(JsonNode all, Map<String, String> wanted) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(found -> wanted.entrySet().stream()
                        .allMatch(member -> member.getValue().equals(found.path(member.getKey()).asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + wanted + " in " + all));
    }
}
