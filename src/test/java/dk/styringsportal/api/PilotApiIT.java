package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PilotGuest;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.TestQuestionnaires;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pilot by its programming interface: each link reaches its own person's answers, for as long as it is valid. */
class PilotApiIT {

    private static final String EVERY_TYPE = "alle-typer/1";
    private static final String GROUPS = "alle-grupper/1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAFT = "{\"content\": {\"id\": \"pilotkladde\", \"version\": \"1\", \"state\": \"draft\", \"title\": \"Plan\","
            + " \"introduction\": \"Om planen.\", \"themes\": [{\"number\": 1, \"title\": \"Planen\", \"items\": [{\"code\": \"q01\","
            + " \"type\": \"single-choice\", \"text\": \"Har I en plan?\", \"rule\": \"points-per-option\", \"options\":"
            + " [{\"key\": \"ja\", \"label\": \"Ja\", \"points\": 100}, {\"key\": \"nej\", \"label\": \"Nej\", \"points\": 0},"
            + " {\"key\": \"maaske\", \"label\": \"Måske\", \"points\": 50}]}]}]}}";

    @ParameterizedTest
    @EnumSource
    void answers_and_comments_are_kept_with_their_revisions(Database database) {
        PilotGuest guest = guest(database);

        Reply first = guest.answer("valg", "ja", 0, "a");
        guest.answer("valg", "nej", 1, "b");
        Reply again = guest.answer("valg", "ja", 0, "a");
        Reply comment = guest.comment("valg", " Hvad er en strategi? 🙂 ", 0);
        guest.comment("_", "For langt", 0);
        JsonNode stored = guest.read().json();

        assertEquals(List.of(200, 200, 200), List.of(first.status(), again.status(), comment.status()));
        assertEquals(first.json(), again.json());
        assertEquals("nej", stored.at("/answers/valg/value").asText());
        assertEquals(2, stored.at("/answers/valg/revision").asInt());
        assertEquals("Hvad er en strategi? 🙂", stored.at("/comments/valg/text").asText());
        assertEquals("For langt", stored.at("/comments/_/text").asText());
        assertEquals(1, stored.at("/progress/answered").asInt());
        assertTrue(stored.path("finishedAt").isNull());
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_answer_comes_back_as_it_was_given(Database database) {
        PilotGuest guest = guest(database);
        Answers given = AnyAnswer.some(TestQuestionnaires.EVERY_TYPE, new SplittableRandom(20261125));
        List<ItemCode> items = given.values().keySet().stream()
                .filter(item -> !(given.values().get(item) instanceof AnswerValue.Files))
                .toList();

        items.forEach(item -> {
            Reply reply = guest.answer(item.value(), given.values().get(item).plain(), 0);
            assertEquals(200, reply.status(), item + ": " + reply.body());
        });
        JsonNode stored = guest.read().json().path("answers");

        assertTrue(items.size() > 20, items.toString());
        items.forEach(item -> {
            JsonNode sent = JSON.valueToTree(given.values().get(item).plain());
            JsonNode kept = stored.path(item.value()).path("value");
            assertTrue(kept.equals(PilotApiIT::compared, sent), item + ": " + kept + " instead of " + sent);
        });
    }

    /** Numbers are the same whatever their trailing zeros. */
    private static int compared(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    @ParameterizedTest
    @EnumSource
    void stale_writes_get_what_is_there_and_change_nothing(Database database) {
        PilotGuest guest = guest(database);
        guest.answer("valg", "ja", 0);
        guest.comment("valg", "Første", 0);

        Reply answer = guest.answer("valg", "nej", 0);
        Reply comment = guest.comment("valg", "Anden", 0);
        Reply first = guest.comment("_", "x", 4);

        assertEquals(List.of(409, 409, 409), List.of(answer.status(), comment.status(), first.status()));
        assertEquals("/problems/stale-answer", answer.json().path("type").asText());
        assertEquals("ja", answer.json().at("/current/value").asText());
        assertEquals("/problems/stale-comment", comment.json().path("type").asText());
        assertEquals("Første", comment.json().at("/current/text").asText());
        assertEquals(0, first.json().at("/current/revision").asInt(-1));
        assertEquals("ja", guest.read().json().at("/answers/valg/value").asText());
    }

    @ParameterizedTest
    @EnumSource
    void of_many_writes_at_once_one_wins(Database database) {
        PilotGuest guest = guest(database);

        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> guest.answer("valg", i % 2 == 0 ? "ja" : "nej", 0).status())
                .toList();

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @ParameterizedTest
    @EnumSource
    void what_must_not_be_stored_is_refused_with_its_place(Database database) {
        PilotGuest guest = guest(database);

        Reply cpr = guest.answer("linje", "Borger 010190-1234", 0);
        Reply comment = guest.comment("valg", "Borger 010190-1234", 0);
        Reply file = guest.answer(
                "filer", List.of(Map.of("id", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "name", "a.pdf", "size", 1)), 0);
        Reply option = guest.answer("valg", "måske", 0);
        Reply tooLong = guest.comment("valg", "x".repeat(4001), 0);
        Reply reused = guest.answer("valg", "ja", 0, "k");

        for (Reply refused : List.of(cpr, comment, file, option, tooLong)) {
            assertEquals(400, refused.status(), refused.body());
            assertFalse(refused.body().contains("010190"));
        }
        assertEquals("filer", file.json().path("place").asText());
        assertEquals(200, reused.status());
        assertEquals("/problems/write-key-reused", guest.answer("valg", "nej", 1, "k").json().path("type").asText());
        assertEquals(404, guest.answer("findes-ikke", "ja", 0).status());
        assertEquals(404, guest.comment("findes-ikke", "x", 0).status());
        assertEquals(1, guest.read().json().path("answers").size());
        assertTrue(guest.read().json().path("comments").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_asked_what_their_group_is_asked(Database database) {
        PortalServer server = PortalServer.on(database);
        long pilot = PilotGuest.openPilot(GROUPS, "Grupper", server);
        PilotGuest leader = PilotGuest.invite(pilot, "Leder", "ledere", server);
        PilotGuest politician = PilotGuest.invite(pilot, "Politiker", "politikere", server);

        assertEquals(404, leader.answer("udvalg", "ja", 0).status());
        assertEquals(404, leader.comment("udvalg", "x", 0).status());
        assertEquals(200, politician.answer("udvalg", "ja", 0).status());
        assertTrue(leader.read().json().at("/notAsked/items").toString().contains("\"udvalg-ofte\""));
        assertFalse(politician.read().json().at("/notAsked/items").toString().contains("\"udvalg-ofte\""));
        Reply without = ApiClient.as(ApiClient.KL, server)
                .post("pilots/" + pilot + "/invitations", Map.of("people", "Nogen"));
        assertEquals(400, without.status());
        assertEquals("people", without.json().path("place").asText());
    }

    @ParameterizedTest
    @EnumSource
    void a_link_reaches_its_own_persons_answers_and_no_others(Database database) {
        PortalServer server = PortalServer.on(database);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "To personer", server);
        PilotGuest one = PilotGuest.invite(pilot, "Den ene", "", server);
        PilotGuest other = PilotGuest.invite(pilot, "Den anden", "", server);
        one.answer("valg", "ja", 0);
        one.comment("valg", "Fra den ene", 0);

        Reply read = other.read();

        assertTrue(read.json().path("answers").isEmpty() && read.json().path("comments").isEmpty(), read.body());
        assertFalse(one.read().body().contains("Den ene"), "the label is KL's own");
        assertEquals(200, other.answer("valg", "nej", 0).status());
        assertEquals("ja", one.read().json().at("/answers/valg/value").asText());
        assertEquals(401, ApiClient.nobody(server).get("pilots").status());
        assertEquals(401, ApiClient.nobody(server).get("pilots/" + pilot + "/invitations").status());
    }

    @ParameterizedTest
    @EnumSource
    void a_revoked_link_and_one_that_was_replaced_and_those_of_a_closed_pilot_say_the_same(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Links", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);
        guest.answer("valg", "ja", 0);
        String invitation = "pilots/" + pilot + "/invitations/" + guest.id();

        assertEquals(204, kl.post(invitation + "/revoke").status());
        String revoked = lapsed(guest);
        assertTrue(person(kl, pilot).path("link").isNull() && person(kl, pilot).path("revoked").asBoolean());

        assertEquals(204, kl.post(invitation + "/reissue").status());
        assertEquals(revoked, lapsed(guest));
        PilotGuest again = PilotGuest.with(person(kl, pilot).path("link").asText(), server);
        assertEquals("ja", again.read().json().at("/answers/valg/value").asText());

        assertEquals("closed", kl.post("pilots/" + pilot + "/close").json().path("state").asText());
        assertEquals(revoked, lapsed(again));
        assertEquals(409, kl.post(invitation + "/reissue").status());
        assertEquals(409, kl.post("pilots/" + pilot + "/invitations", Map.of("people", "En til")).status());
    }

    @ParameterizedTest
    @EnumSource
    void done_is_said_and_answers_may_be_changed_all_the_same(Database database) {
        PortalServer server = PortalServer.on(database);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Færdig", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);

        String first = guest.finish().json().path("finishedAt").asText();
        String second = guest.finish().json().path("finishedAt").asText();

        assertEquals(first, second);
        assertEquals(first, person(ApiClient.as(ApiClient.ANALYST, server), pilot).path("finishedAt").asText());
        assertEquals(200, guest.answer("valg", "ja", 0).status());
    }

    @ParameterizedTest
    @EnumSource
    void kls_analyst_reads_and_changes_nothing_and_sees_no_links(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient analyst = ApiClient.as(ApiClient.ANALYST, server);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Analytiker", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);
        guest.comment("valg", "=Uklart", 0);
        String path = "pilots/" + pilot;

        assertTrue(person(analyst, pilot).path("link").isNull());
        assertTrue(analyst.get(path + "/comments.csv").body().contains(";'=Uklart;"));
        assertEquals(403, analyst.post("pilots", Map.of("title", "X", "questionnaire", EVERY_TYPE)).status());
        assertEquals(403, analyst.post(path + "/invitations", Map.of("people", "X")).status());
        assertEquals(403, analyst.post(path + "/invitations/" + guest.id() + "/revoke").status());
        assertEquals(403, analyst.post(path + "/invitations/" + guest.id() + "/reissue").status());
        assertEquals(403, analyst.post(path + "/close").status());
        assertEquals(403, delete(analyst, pilot).status());
        assertEquals(200, guest.read().status());
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_pilot_is_deleted_with_all_its_data_and_an_open_one_is_not(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Slettes", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);
        guest.answer("valg", "ja", 0);
        guest.comment("_", "Slettes med", 0);

        assertEquals(409, delete(kl, pilot).status());
        kl.post("pilots/" + pilot + "/close");
        assertEquals(204, delete(kl, pilot).status());

        assertEquals(404, delete(kl, pilot).status());
        assertEquals(404, kl.get("pilots/" + pilot + "/invitations").status());
        assertEquals(404, kl.get("pilots/" + pilot + "/comments.csv").status());
        lapsed(guest);
        assertFalse(kl.get("pilots").body().contains("Slettes"));
    }

    @ParameterizedTest
    @EnumSource
    void faulty_pilots_are_refused(Database database) {
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(database));

        assertEquals("questionnaire", open(kl, "X", "findes-ikke/1").json().path("place").asText());
        assertEquals("questionnaire", open(kl, "X", "../1").json().path("place").asText());
        assertEquals("title", open(kl, "a\nb", EVERY_TYPE).json().path("place").asText());
        assertEquals("title", open(kl, "x".repeat(201), EVERY_TYPE).json().path("place").asText());
        assertEquals("/problems/cpr-number", open(kl, "Borger 010190-1234", EVERY_TYPE).json().path("type").asText());
        assertEquals(404, kl.get("pilots/x/invitations").status());
        assertEquals(404, kl.get("pilots/999999/invitations").status());
    }

    /** What a draft's pilot asks stays as it was, whatever becomes of the draft. */
    @ParameterizedTest
    @EnumSource
    void a_draft_is_tried_as_it_was_when_its_pilot_was_opened(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long draft = kl.post("drafts", DRAFT).json().path("id").asLong();
        Reply opened = kl.post("pilots", Map.of("title", "Kladde", "draft", draft));
        assertEquals(201, opened.status(), opened.body());
        PilotGuest guest = PilotGuest.invite(opened.json().path("id").asLong(), "Leder", "", server);

        assertEquals(200, patched(kl, draft, "{\"op\":\"remove\",\"path\":\"/themes/0/items/0/options/0\"}").status());
        assertEquals(200, guest.answer("q01", "ja", 0).status());
        assertEquals(200, patched(kl, draft, "{\"op\":\"replace\",\"path\":\"/themes/0/items/0/type\",\"value\":\"findes-ikke\"}").status());
        assertEquals(422, kl.post("pilots", Map.of("title", "Med fejl", "draft", draft)).status());
        assertEquals("draft", kl.post("pilots", Map.of("title", "X", "draft", 999999)).json().path("place").asText());
        assertEquals("ja", guest.read().json().at("/answers/q01/value").asText());
        assertEquals(404, ApiClient.nobody(server).get("questionnaires/pilotkladde/1").status());
    }

    private static Reply patched(ApiClient kl, long draft, String operation) {
        return kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[" + operation + "]"),
                Map.of("Content-Type", "application/json-patch+json"));
    }

    /** The same numbers to the last digit, and the same answers, whatever is given in a pilot of the same version. */
    @ParameterizedTest
    @EnumSource
    void what_is_given_in_a_pilot_enters_no_result(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        List<String> results = List.of(
                "campaigns/1/national", "campaigns/1", "campaigns/1/organisations/0151/scores",
                "campaigns/1/organisations/0153/scores");
        List<String> before = results.stream().map(path -> kl.get(path).body()).toList();
        int campaigns = kl.get("campaigns").json().size();

        PilotGuest.openPilot(GROUPS, "Ikke udgivet", server);
        long pilot = PilotGuest.openPilot(ApiClient.QUESTIONNAIRE, "Samme skema", server);
        for (int person = 0; person < 6; person++) {
            PilotGuest guest = PilotGuest.invite(pilot, "Person " + person, "", server);
            assertEquals(200, guest.answer("q01", "nej", 0).status());
            assertEquals(200, guest.answer("q02", "nej", 0).status());
            guest.comment("q01", "Uklart", 0);
            guest.finish();
        }
        kl.post("pilots/" + pilot + "/close");

        assertEquals(before, results.stream().map(path -> kl.get(path).body()).toList());
        assertEquals(campaigns, kl.get("campaigns").json().size());
        assertEquals(404, ApiClient.nobody(server).get("questionnaires/" + GROUPS).status(), "a pilot publishes nothing");
    }

    private static PilotGuest guest(Database database) {
        PortalServer server = PortalServer.on(database);
        return PilotGuest.invite(PilotGuest.openPilot(EVERY_TYPE, "Alle typer", server), "Leder", "", server);
    }

    /** What a link that opens nothing says to whatever it is asked. */
    private static String lapsed(PilotGuest guest) {
        for (Reply reply : List.of(guest.answer("valg", "nej", 1), guest.comment("valg", "x", 0), guest.finish(), guest.read())) {
            assertEquals(404, reply.status(), reply.body());
            assertEquals("/problems/lapsed-link", reply.json().path("type").asText());
        }
        return guest.read().body();
    }

    private static JsonNode person(ApiClient kl, long pilot) {
        return kl.get("pilots/" + pilot + "/invitations").json().path(0);
    }

    private static Reply open(ApiClient kl, String title, String questionnaire) {
        return kl.post("pilots", Map.of("title", title, "questionnaire", questionnaire));
    }

    private static Reply delete(ApiClient kl, long pilot) {
        return kl.send("DELETE", "pilots/" + pilot, BodyPublishers.noBody(), Map.of());
    }
}
