package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.files.SampleFiles;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.EquippedPortal;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files on their way into the portal, to KL and on to other municipalities, on both databases. */
class EvidenceApiIT {

    private static final String ITEM = "filer";
    private static final byte[] PLAN = "En kompetenceplan".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void a_file_is_looked_through_before_it_is_stored(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0161", server);
        String response = chief.respond(round(server));

        Reply number = handIn(chief, response, "sag.docx", SampleFiles.docx(SampleFiles.paragraph(SampleFiles.CPR)), false);
        Reply macros = handIn(chief, response, "sag.docx", SampleFiles.docx("", "word/vbaProject.bin", "x"), false);
        Reply picture = handIn(chief, response, "foto.png", SampleFiles.picture("png"), false);
        Reply looked = handIn(chief, response, "foto.png", SampleFiles.picture("png"), true);
        Reply large = handIn(chief, response, "a.txt", new byte[20 * 1024 * 1024 + 1], false);

        assertProblem(422, "file-cpr-number", number);
        assertEquals("text", number.json().path("part").asText());
        assertFalse(number.body().contains(SampleFiles.CPR));
        assertProblem(415, "file-macros", macros);
        assertProblem(422, "file-unconfirmed", picture);
        assertEquals(201, looked.status(), looked.body());
        assertProblem(413, "file-too-large", large);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_many_pieces_comes_back_as_it_was_and_only_as_an_attachment(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0163", server);
        String response = chief.respond(round(server));
        byte[] text = new byte[3 * 256 * 1024 + 7];
        Arrays.fill(text, (byte) 'a');

        String id = handIn(chief, response, "../a\u202E.txt", text, false).json().path("id").asText();
        Reply fetched = chief.get("responses/" + response + "/files/" + id);

        assertEquals(text.length, fetched.body().length());
        assertEquals("application/octet-stream", fetched.header("Content-Type"));
        assertEquals("attachment; filename*=UTF-8''a_.txt", fetched.header("Content-Disposition"));
        assertEquals("nosniff", fetched.header("X-Content-Type-Options"));
        assertEquals(404, ApiClient.chief("0165", server).get("responses/" + response + "/files/" + id).status());
    }

    @ParameterizedTest
    @EnumSource
    void ten_files_fill_a_response_and_the_next_is_told_how_full_it_is(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0167", server);
        String response = chief.respond(round(server));
        byte[] text = new byte[20 * 1024 * 1024];
        Arrays.fill(text, (byte) 'a');

        for (int i = 0; i < 10; i++) {
            assertEquals(201, handIn(chief, response, "a.txt", text, false).status());
        }
        Reply eleventh = handIn(chief, response, "a.txt", PLAN, false);

        assertProblem(413, "files-too-large", eleventh);
        assertTrue(eleventh.json().path("detail").asText().endsWith("Used: 200 MB"), eleventh.body());
    }

    @ParameterizedTest
    @EnumSource
    void links_stand_beside_files(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient chief = ApiClient.chief("0169", server);
        String response = chief.respond(round(server));

        assertEquals(200, chief.answer(response, ITEM, List.of(Map.of("link", "https://www.kl.dk/plan")), 0).status());
        assertProblem(400, "malformed-answer", chief.answer(response, ITEM, List.of(Map.of("link", "javascript:alert(1)")), 1));
        assertProblem(400, "cpr-number", chief.answer(response, ITEM, List.of(Map.of("link", "https://kl.dk/0101901234")), 1));
        assertEquals("https://www.kl.dk/plan",
                chief.get("responses/" + response).json().at("/answers/filer/value/0/link").asText());
    }

    @ParameterizedTest
    @EnumSource
    void a_tool_goes_to_others_cleaned_and_released_and_until_it_is_taken_back(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient owner = ApiClient.chief("0173", server);
        ApiClient other = ApiClient.chief("0175", server);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long round = round(server);
        String response = owner.respond(round);
        String id = answered(owner, response, "plan.odt.txt", PLAN, 0);
        String sharing = "responses/" + response + "/files/" + id + "/sharing";
        Map<String, String> tool = Map.of("title", "Vores kompetenceplan", "type", "kompetenceplan");

        assertProblem(400, "bad-request-body", owner.put(sharing, Map.of("title", "Plan", "type", "findes-ikke")));
        assertProblem(400, "cpr-number", owner.put(sharing, Map.of("title", "Sag 010190-1234", "type", "kompetenceplan")));
        assertEquals(404, other.put(sharing, tool).status());
        assertEquals(403, kl.put(sharing, tool).status());
        assertEquals(204, owner.put(sharing, tool).status());
        assertEquals(404, other.get("tools/" + id).status(), "before KL has looked");
        assertEquals(200, kl.get("tools/" + id).status());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post("tools/" + id + "/release").status());
        assertEquals(403, owner.post("tools/" + id + "/release").status());
        assertProblem(400, "bad-request-body", kl.post("tools/" + id + "/refuse", Map.of()));
        assertEquals(204, kl.post("tools/" + id + "/refuse", Map.of("reason", "Ikke jeres egen")).status());
        assertEquals(404, other.get("tools/" + id).status(), "refused");
        assertEquals(204, kl.post("tools/" + id + "/release").status());
        assertEquals(new String(PLAN, StandardCharsets.UTF_8), other.get("tools/" + id).body());
        assertTrue(other.get("tools").body().contains("Vores kompetenceplan"));
        assertEquals(404, other.get("responses/" + response + "/files/" + id).status(), "the original stays at home");
        assertEquals(404, other.send("DELETE", sharing, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(204, owner.send("DELETE", sharing, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(404, other.get("tools/" + id).status(), "taken back");
        assertFalse(other.get("tools").body().contains("Vores kompetenceplan"));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_answer_no_longer_names_is_shared_no_longer(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient owner = ApiClient.chief("0183", server);
        String response = owner.respond(round(server));
        String id = answered(owner, response, "plan.txt", PLAN, 0);
        owner.put("responses/" + response + "/files/" + id + "/sharing", Map.of("title", "Plan", "type", "andet"));
        ApiClient.as(ApiClient.KL, server).post("tools/" + id + "/release");
        assertEquals(200, ApiClient.chief("0175", server).get("tools/" + id).status());

        assertEquals(200, owner.answer(response, ITEM, null, 1).status());

        assertEquals(404, ApiClient.chief("0175", server).get("tools/" + id).status());
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_cleaned_is_not_shared(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient owner = ApiClient.chief("0185", server);
        String response = owner.respond(round(server));
        String id = answered(owner, response, "plan.docx", SampleFiles.docx(SampleFiles.paragraph("En plan. ".repeat(40)), "word/media/a.emf", "x"), 0);

        Reply refused = owner.put("responses/" + response + "/files/" + id + "/sharing", Map.of("title", "Plan", "type", "andet"));

        assertProblem(422, "file-uncleanable", refused);
        assertEquals(404, owner.get("tools/" + id).status());
    }

    @ParameterizedTest
    @EnumSource
    void kl_codes_files_into_types_and_counts_them(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long round = round(server);
        for (String organisation : List.of("0187", "0190")) {
            ApiClient chief = ApiClient.chief(organisation, server);
            String id = answered(chief, chief.respond(round), "plan.txt", PLAN, 0);
            assertEquals(403, chief.put("tools/" + id + "/code", Map.of("type", "kompetenceplan")).status());
            assertEquals(204, kl.put("tools/" + id + "/code", Map.of("type", "kompetenceplan")).status());
        }

        String table = PageVisitor.loggedIn(ApiClient.KL, server).get("kl/redskaber.csv?runde=" + round).body();

        assertTrue(table.contains(";kompetenceplan;Kompetenceplan;2;2"), table);
    }

    /** With a scanner set up; and where it is away, nothing is stored. */
    @Test
    void the_virus_scanner_is_asked() {
        PortalServer server = EquippedPortal.shared().server();
        ApiClient chief = ApiClient.chief("0101", server);
        String response = chief.respond(round(server));

        assertEquals(201, handIn(chief, response, "plan.txt", PLAN, false).status());
        assertProblem(422, "file-infected", handIn(chief, response, "plan.txt", "EICAR".getBytes(StandardCharsets.UTF_8), false));
        assertProblem(503, "file-not-scanned", handIn(chief, response, "plan.txt", new byte[1_000_001], false));
        EquippedPortal.shared().scanner().close();
        assertProblem(503, "file-not-scanned", handIn(chief, response, "plan.txt", PLAN, false));
    }

    private static long round(PortalServer server) {
        return ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Bilag", "questionnaire", "alle-typer/1"))
                .json()
                .path("id")
                .asLong();
    }

    private static Reply handIn(ApiClient client, String response, String name, byte[] content, boolean confirmed) {
        String encoded = java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
        return client.send("POST", "responses/" + response + "/files?item=" + ITEM + "&name=" + encoded + "&confirmed=" + confirmed,
                BodyPublishers.ofByteArray(content), Map.of("Content-Type", "application/octet-stream"));
    }

    private static String answered(ApiClient client, String response, String name, byte[] content, long revision) {
        Reply handedIn = handIn(client, response, name, content, false);
        assertEquals(201, handedIn.status(), handedIn.body());
        Map<String, Object> file = new HashMap<>();
        file.put("id", handedIn.json().path("id").asText());
        file.put("name", handedIn.json().path("name").asText());
        file.put("size", handedIn.json().path("size").asLong());
        assertEquals(200, client.answer(response, ITEM, List.of(file), revision).status());
        return file.get("id").toString();
    }

    private static void assertProblem(int status, String type, Reply reply) {
        assertEquals(status, reply.status(), reply.body());
        assertTrue(reply.json().path("type").asText().endsWith(type), reply.body());
    }
}
