package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.AssessedRound;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SecondAdministrator;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two assessors rate what municipalities have submitted, from the first rating to the edition. */
class AssessmentsIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void two_rate_blind_and_what_they_differ_about_is_settled_with_a_reason(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = AssessedRound.open("Bedømmelse", server);
        ApiClient one = ApiClient.as(ApiClient.KL, server);
        ApiClient other = ApiClient.as(ApiClient.ANALYST, server);
        String path = "campaigns/" + campaign + "/assessments";

        assertEquals(200, AssessedRound.rate(one, campaign, "0101", 2, '4', '3').status());
        assertFalse(other.get(path).body().contains("i-hoej-grad\",\"note"), "the other sees nothing of it");
        assertEquals(
                "not-rated-by-two",
                one.put(path + "/0101/2/redskaber/final", Map.of("value", "slet-ikke", "reason", "x")).json().path("reason").asText());

        JsonNode both = AssessedRound.rate(other, campaign, "0101", 2, '4', '1').json();
        assertEquals("differs", both.path("state").asText());
        assertEquals("[\"i-nogen-grad\",\"slet-ikke\"]", both.at("/criteria/1/ratings").toString());
        assertEquals("agreement", both.at("/criteria/0/by").asText());
        assertEquals("revealed", AssessedRound.rate(one, campaign, "0101", 2, '1', '1').json().path("reason").asText());

        String settling = path + "/0101/2/redskaber/final";
        assertEquals(400, one.put(settling, Map.of("value", "slet-ikke", "reason", " ")).status());
        assertEquals(400, one.put(settling, Map.of("value", "ja", "reason", "Et udkast")).status());
        assertEquals(400, one.put(settling, Map.of("value", "slet-ikke", "reason", "Sag 010190-1234")).status());
        assertEquals(404, one.put(path + "/0101/2/x/final", Map.of("value", "slet-ikke", "reason", "x")).status());
        JsonNode settled = other.put(settling, Map.of("value", "i-mindre-grad", "reason", "Et udkast")).json();
        assertEquals("settled", settled.path("state").asText());
        assertEquals("i-mindre-grad", settled.at("/criteria/1/settled").asText());
        assertEquals("Et udkast", settled.at("/criteria/1/reason").asText());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_begun_can_take_it_back_and_only_what_is_submitted_is_rated(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = AssessedRound.open("Fortrydelse", server);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        String path = "campaigns/" + campaign + "/assessments";
        assertEquals(200, AssessedRound.rate(kl, campaign, "0147", 9, '4', '3').status());

        JsonNode taken = kl.send("DELETE", path + "/0147/9", BodyPublishers.noBody(), Map.of()).json();

        assertTrue(taken.at("/criteria/0/own").isMissingNode() || taken.at("/criteria/0/own").isNull());
        assertEquals(404, AssessedRound.rate(kl, campaign, "0153", 9, '4', '3').status());
        assertEquals(404, AssessedRound.rate(kl, campaign, "0147", 10, '4', '3').status());
        assertEquals(400, kl.put(path + "/0147/9", Map.of("ratings", Map.of("praksis", "ja"))).status());
        assertEquals(404, kl.get("campaigns/" + kl.openCampaign("Uden bedømmere") + "/assessments").status());
        assertEquals(403, ApiClient.chief("0147", server).put(path + "/0147/9", Map.of()).status());
        assertEquals(401, ApiClient.nobody(server).get(path).status());
    }

    @ParameterizedTest
    @EnumSource
    void lots_are_drawn_for_who_rates_what_and_nobody_else_begins(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = AssessedRound.open("Fordeling", server);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient third = SecondAdministrator.of(server);
        String path = "campaigns/" + campaign + "/assessments/assignments";
        List<String> two = List.of(ApiClient.KL, ApiClient.ANALYST);
        assertEquals(0, kl.get(path).json().path("assignments").size());
        assertEquals(200, AssessedRound.rate(third, campaign, "0147", 2, '4', '3').status());

        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post(path, Map.of("assessors", two, "seed", 7)).status());
        assertEquals(400, kl.post(path, Map.of("assessors", List.of(ApiClient.KL, "nobody"), "seed", 7)).status());
        assertEquals(400, kl.post(path, Map.of("assessors", List.of(ApiClient.KL), "seed", 7)).status());
        JsonNode dealt = kl.post(path, Map.of("assessors", two, "seed", 7)).json();

        assertEquals(97, dealt.path("assignments").size(), "all but the one that somebody has begun on");
        assertEquals(45, dealt.at("/progress/0/of").asInt(), "nine themes of the five that have submitted");
        assertEquals("not-assigned", AssessedRound.rate(third, campaign, "0101", 2, '4', '3').json().path("reason").asText());
        assertEquals(200, AssessedRound.rate(third, campaign, "0147", 3, '4', '3').status());
        assertEquals(200, AssessedRound.rate(kl, campaign, "0101", 2, '4', '3').status());
        assertEquals("begun", kl.put(path + "/0147", Map.of("assessors", two)).json().path("reason").asText());
        assertEquals(404, kl.put(path + "/0999", Map.of("assessors", two)).status());
        assertEquals(1, StreamSupport.stream(kl.get(path).json().path("progress").spliterator(), false)
                .mapToInt(one -> one.path("done").asInt())
                .sum());
    }

    @ParameterizedTest
    @EnumSource
    void settled_values_are_in_the_correlations_and_in_the_edition(Database database) throws IOException {
        PortalServer server = PortalServer.on(database);
        long campaign = AssessedRound.open("Udgave med bedømmelser", server);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        String values = "432141";
        for (String code : AssessedRound.SUBMITTED) {
            char value = values.charAt(AssessedRound.SUBMITTED.indexOf(code));
            assertEquals(200, AssessedRound.rate(kl, campaign, code, 2, value, '3').status());
            assertEquals(200, AssessedRound.rate(ApiClient.as(ApiClient.ANALYST, server), campaign, code, 2, value, '3').status());
        }

        JsonNode practice = entry(kl.get("campaigns/" + campaign + "/figures?kind=correlations").json(), Map.of("criterion", "praksis", "background", "population"));
        JsonNode agreement = entry(kl.get("campaigns/" + campaign + "/assessments/agreement").json(), Map.of("criterion", "praksis"));
        assertEquals(6, practice.path("n").asInt());
        assertEquals(2, practice.path("theme").asInt());
        assertTrue(practice.hasNonNull("pHolm"), practice.toString());
        assertEquals(6, agreement.path("equal").asInt());
        assertEquals(1, agreement.path("kappa").asDouble());

        assertEquals(200, kl.post("campaigns/" + campaign + "/close", Map.of()).status());
        Reply frozen = kl.post("campaigns/" + campaign + "/editions", Map.of());
        assertEquals(201, frozen.status(), frozen.body());
        String file = kl.get("editions/" + frozen.json().path("id").asText() + "/package").body();
        assertTrue(file.contains("\"background\":\"population\",\"criterion\":\"praksis\",\"kind\":\"correlation\""), "it has the correlation");
        Path kept = Files.writeString(folder.resolve("edition.jsonl"), file);
        assertFalse(new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(kept).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void figures_are_tabled_by_what_municipalities_say_of_themselves(Database database) {
        PortalServer server = PortalServer.on(database);
        String path = "campaigns/" + AssessedRound.open("Krydstabel", server) + "/figures?kind=crosstables";
        ApiClient kl = ApiClient.as(ApiClient.KL, server);

        JsonNode all = kl.get(path + "&fact=org-struktur").json();
        JsonNode overall = entry(all, Map.of("item", "org-samlet", "fact", "org-struktur"));

        assertEquals("centerstruktur", overall.at("/classes/0/key").asText());
        assertEquals(6, overall.at("/classes/0/municipalities").asInt());
        assertEquals("-", overall.at("/classes/1/suppressed").asText());
        Reply unknown = kl.get(path);
        assertEquals(400, unknown.status());
        assertTrue(unknown.body().contains("org-teamprincipper"), unknown.body());
        assertEquals(200, kl.get(path + "&fact=org-struktur&with=org-teamprincipper&with=fu-ics").status());
        assertEquals(400, kl.get(path + "&fact=org-struktur&with=org-struktur").status());
        assertEquals(400, kl.get(path + "&fact=org-struktur&with=fu-ics&with=ps-bup&with=ta-fagsystem").status());
        assertEquals(403, ApiClient.chief("0101", server).get(path).status());
    }

    private static JsonNode entry(JsonNode all, Map<String, String> wanted) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(found -> wanted.entrySet().stream()
                        .allMatch(member -> member.getValue().equals(found.path(member.getKey()).asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + wanted + " in " + all));
    }
}
