package dk.styringsportal.api;

import static dk.styringsportal.testing.ApiClient.ANALYST;
import static dk.styringsportal.testing.ApiClient.KL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SecondAdministrator;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing and publishing questionnaires, as programs do it, on both databases. */
class DraftsIT {

    private static final String NEW = "{\"content\": {\"id\": \"%s\", \"version\": \"1\", \"state\": \"draft\", \"title\": \"Plan\","
            + " \"introduction\": \"Om planen.\", \"themes\": [{\"number\": 1, \"title\": \"Planen\", \"items\": [{\"code\": \"q01\","
            + " \"type\": \"single-choice\", \"text\": \"Har I en plan?\", \"rule\": \"points-per-option\", \"options\":"
            + " [{\"key\": \"ja\", \"label\": \"Ja\", \"points\": 100}, {\"key\": \"nej\", \"label\": \"Nej\", \"points\": 0}]}]}]}}";

    private static int names;

    private static String name() {
        return "plan-" + ++names;
    }

    private static Reply patch(ApiClient client, long draft, String operations) {
        return client.send("PATCH", "drafts/" + draft, BodyPublishers.ofString(operations),
                Map.of("Content-Type", "application/json-patch+json"));
    }

    private static Reply ask(ApiClient client, long draft, long revision) {
        return client.post("drafts/" + draft + "/publication-request", Map.of("revision", revision));
    }

    private static Reply publish(ApiClient client, long draft, String contentHash) {
        return client.post("drafts/" + draft + "/publication", Map.of("contentHash", contentHash));
    }

    private static Reply undo(ApiClient client, long draft, long revision) {
        return client.post("drafts/" + draft + "/undo", Map.of("revision", revision));
    }

    private static long begin(ApiClient kl, String name) {
        Reply begun = kl.post("drafts", NEW.formatted(name));
        assertEquals(201, begun.status(), begun.body());
        return begun.json().path("id").asLong();
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_becomes_a_version_that_rounds_can_use_when_a_second_person_publishes_it(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(KL, server);
        ApiClient second = SecondAdministrator.of(server);
        String name = name();
        long draft = begin(kl, name);

        assertEquals(409, publish(kl, draft, "nothing").status());
        String hash = ask(kl, draft, 1).json().path("contentHash").asText();
        Reply own = publish(kl, draft, hash);
        assertEquals(409, own.status());
        assertEquals("same-person", own.json().path("reason").asText());
        assertEquals(404, ApiClient.nobody(server).get("questionnaires/" + name + "/1").status());

        Reply published = publish(second, draft, hash);

        assertEquals(200, published.status(), published.body());
        assertEquals(name + "/1", published.json().path("questionnaire").asText());
        assertEquals("Plan", ApiClient.nobody(server).get("questionnaires/" + name + "/1").json().path("title").asText());
        assertEquals(404, kl.get("drafts/" + draft).status());
        assertEquals(201, kl.post("campaigns", Map.of("title", "Runde", "questionnaire", name + "/1")).status());
        String file = ApiClient.nobody(server).get("questionnaires/" + name + "/1/files/yaml").body();
        assertTrue(file.contains("state: published"), file);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_changed_after_somebody_asked_is_not_published(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(KL, server);
        long draft = begin(kl, name());
        ApiClient second = SecondAdministrator.of(PortalServer.on(database));
        String seen = ask(kl, draft, 1).json().path("contentHash").asText();

        patch(kl, draft, "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"Planen\"}]");

        assertEquals("not-asked", publish(second, draft, seen).json().path("reason").asText());
        assertEquals("changed", ask(kl, draft, 1).json().path("reason").asText(), "whoever asks has seen the first revision");
        assertEquals(200, ask(kl, draft, 2).status());
        assertEquals("changed", publish(second, draft, seen).json().path("reason").asText(), "whoever publishes has seen the first");
        assertEquals(200, second.get("drafts/" + draft + "/publication-request").status());
    }

    @ParameterizedTest
    @EnumSource
    void a_faulty_draft_is_kept_and_told_but_not_published(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());

        JsonNode changed = patch(kl, draft, "[{\"op\": \"replace\", \"path\": \"/themes/0/items/0/type\", \"value\": \"bogus\"}]").json();

        assertEquals("themes/0/items/0/type", changed.path("faults").path(0).path("path").asText());
        assertTrue(changed.path("faults").path(0).path("problem").asText().contains("bogus"));
        Reply asked = ask(kl, draft, 2);
        assertEquals(422, asked.status());
        assertEquals("/problems/unsound-draft", asked.json().path("type").asText());
        assertEquals("bogus", kl.get("drafts/" + draft).json().at("/content/themes/0/items/0/type").asText());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_writes_over_what_another_has_written_in_the_meantime(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        String mine = "[{\"op\": \"test\", \"path\": \"/title\", \"value\": \"Plan\"}, {\"op\": \"replace\", \"path\": \"/title\", \"value\": \"%s\"}]";

        assertEquals(200, patch(kl, draft, mine.formatted("Den ene")).status());
        Reply late = patch(kl, draft, mine.formatted("Den anden"));

        assertEquals(409, late.status());
        assertEquals("/problems/stale-draft", late.json().path("type").asText());
        assertEquals("Den ene", late.json().path("current").asText());
        assertEquals("Den ene", kl.get("drafts/" + draft).json().at("/content/title").asText());
    }

    @ParameterizedTest
    @EnumSource
    void changes_are_taken_back_one_after_the_other(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        for (String title : List.of("To", "Tre", "Fire")) {
            patch(kl, draft, "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"" + title + "\"}]");
        }

        assertEquals("Tre", undo(kl, draft, 4).json().path("title").asText());
        assertEquals("To", undo(kl, draft, 5).json().path("title").asText());
        patch(kl, draft, "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"Fem\"}]");
        assertEquals(409, undo(kl, draft, 6).status(), "the newest change is another's");
        assertEquals("To", undo(kl, draft, 7).json().path("title").asText());
        JsonNode first = undo(kl, draft, 8).json();
        assertEquals("Plan", first.path("title").asText());
        assertFalse(first.path("canGoBack").asBoolean());
        assertEquals("Plan", undo(kl, draft, 9).json().path("title").asText());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_renamed_is_renamed_in_conditions_too(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        patch(kl, draft, "[{\"op\": \"add\", \"path\": \"/themes/0/items/-\", \"value\": {\"code\": \"q02\", \"type\": \"long-text\", \"text\": \"Hvilken?\","
                + " \"enableWhen\": [{\"item\": \"q01\", \"operator\": \"=\", \"answer\": \"ja\"}]}}]");

        Reply renamed = kl.post("drafts/" + draft + "/rename", Map.of("path", "themes/0/items/0/code", "was", "q01", "to", "plan"));

        assertEquals(0, renamed.json().path("faults").size(), renamed.body());
        assertEquals("plan", kl.get("drafts/" + draft).json().at("/content/themes/0/items/1/enableWhen/0/item").asText());
        assertEquals(409, kl.post("drafts/" + draft + "/rename", Map.of("path", "themes/0/items/0/code", "was", "q01", "to", "x")).status());
    }

    @ParameterizedTest
    @EnumSource
    void hostile_changes_are_refused_and_change_nothing(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        JsonNode before = kl.get("drafts/" + draft).json();

        for (String operations : List.of("", "{}", "[]", "[1]", "[{}]", "[{\"op\": \"add\"}]", "[{\"op\": \"bogus\", \"path\": \"/title\"}]",
                "[{\"op\": \"remove\", \"path\": \"/nothing\"}]", "[{\"op\": \"replace\", \"path\": \"\", \"value\": []}]",
                "[{\"op\": \"replace\", \"path\": \"\", \"value\": \"text\"}]", "[{\"op\": \"add\", \"path\": \"/title\", \"value\": null}]",
                "[{\"op\": \"add\", \"path\": \"/n\", \"value\": 1e999999}]", "[{\"op\": \"add\", \"path\": \"/themes/-1\", \"value\": 1}]",
                "[{\"op\": \"add\", \"path\": \"/themes/99999999999\", \"value\": 1}]", "[{\"op\": 7, \"path\": 8}]",
                "[{\"op\": \"copy\", \"from\": \"/x\", \"path\": \"/y\"}]", copies(40),
                "[{\"op\": \"add\", \"path\": \"/n\", \"value\": 1e-900000000}]", "[{\"op\": \"add\", \"path\": \"/n\", \"value\": 1e-4000000}]",
                "[{\"op\": \"add\", \"path\": \"/n\", \"value\": " + "[".repeat(900) + "]".repeat(900) + "}]")) {
            assertEquals(400, patch(kl, draft, operations).status(), operations);
        }
        Reply cpr = patch(kl, draft, "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"010190-1234\"}]");
        assertEquals("/problems/cpr-number", cpr.json().path("type").asText());
        assertEquals(before, kl.get("drafts/" + draft).json());
    }

    /** Each holds all that came before it, twice. */
    private static String copies(int times) {
        StringBuilder patch = new StringBuilder("[{\"op\": \"add\", \"path\": \"/k\", \"value\": {}}");
        for (int i = 0; i < times; i++) {
            patch.append(", {\"op\": \"copy\", \"from\": \"/k\", \"path\": \"/k/a").append(i).append("\"}");
        }
        return patch.append("]").toString();
    }

    @ParameterizedTest
    @EnumSource
    void no_two_things_get_one_name(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        for (String[] rename : new String[][] {
            {"themes/0/items/0/options/0/key", "ja", "nej"}, {"themes/0/items/0/options/0/key", "ja", "Ikke sådan"},
            {"themes/0/items/0/code", "q01", "q01"}, {"themes", "themes", "x"}, {"title", "Plan", "x"}}) {
            assertNotEquals(200, kl.post("drafts/" + draft + "/rename", Map.of("path", rename[0], "was", rename[1], "to", rename[2])).status(), rename[0]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_kl_sees_drafts_and_only_its_administrators_change_them(Database database) {
        PortalServer server = PortalServer.on(database);
        long draft = begin(ApiClient.as(KL, server), name());
        ApiClient analyst = ApiClient.as(ANALYST, server);
        ApiClient chief = ApiClient.chief("0101", server);
        String change = "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"x\"}]";

        assertEquals(200, analyst.get("drafts/" + draft).status());
        assertEquals(403, patch(analyst, draft, change).status());
        assertEquals(403, analyst.post("drafts", NEW.formatted("x")).status());
        assertEquals(403, ask(analyst, draft, 1).status());
        assertEquals(403, chief.get("drafts").status());
        assertEquals(403, chief.get("drafts/" + draft).status());
        assertEquals(403, patch(chief, draft, change).status());
        assertEquals(401, ApiClient.nobody(server).get("drafts/" + draft).status());
        assertEquals(404, analyst.get("drafts/999999").status());
        assertEquals(404, analyst.get("drafts/x").status());
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_is_taken_out_as_a_file_and_read_back(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));
        long draft = begin(kl, name());
        String file = kl.get("drafts/" + draft + "/files/yaml").body();

        Reply read = kl.send("PUT", "drafts/" + draft + "/files/yaml",
                BodyPublishers.ofString(file.replace("Har I en plan?", "Har I to planer?")), Map.of("Content-Type", "application/yaml"));

        assertEquals(200, read.status(), read.body());
        assertEquals("Har I to planer?", kl.get("drafts/" + draft).json().at("/content/themes/0/items/0/text").asText());
        Reply bomb = kl.send("PUT", "drafts/" + draft + "/files/yaml",
                BodyPublishers.ofString("a: &a [x]\nb: [*a, *a]\n"), Map.of("Content-Type", "application/yaml"));
        assertEquals(422, bomb.status());
        assertEquals("/problems/faulty-questionnaire-file", bomb.json().path("type").asText());
        assertEquals(404, kl.get("drafts/" + draft + "/files/docx").status());
    }

    @ParameterizedTest
    @EnumSource
    void a_new_version_goes_on_from_an_earlier_one(Database database) {
        ApiClient kl = ApiClient.as(KL, PortalServer.on(database));

        JsonNode begun = kl.post("drafts", Map.of("from", "noegletal/1", "version", "2-" + name())).json();

        assertEquals("noegletal/1", begun.at("/content/previous").asText());
        assertEquals("draft", begun.at("/content/state").asText());
        assertEquals(0, begun.path("faults").size());
        assertNotEquals("", begun.path("title").asText());
        assertEquals(404, kl.post("drafts", Map.of("from", "findes-ikke/1", "version", "2")).status());
        assertEquals(400, kl.post("drafts", Map.of("from", "nonsens", "version", "2")).status());
    }
}
