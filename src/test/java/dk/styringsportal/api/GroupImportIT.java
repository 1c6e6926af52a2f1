package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of respondents, imported into rounds of groups; and exports of other tools. */
class GroupImportIT {

    private static final String MAPPINGS = "questionnaires/" + SurveyGuest.TWO_SIDES + "/column-mappings";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String THREE = """
            organisation;group;nok;kun-myndighed;tid/borgere;tid/papir;bemaerkning
            0101;myndighed;hoej-grad;=1+1;60;40;"I to
            linjer"
            0101 0147;leverandoer;Slet ikke;;;;
            Frederiksberg;Leverandør;ved-ikke;;;;
            """;

    private static ApiClient kl(Database database) {
        return ApiClient.as(ApiClient.KL, PortalServer.on(database));
    }

    private static long campaign(Database database) {
        return SurveyGuest.openCampaign("Import", false, PortalServer.on(database));
    }

    @ParameterizedTest
    @EnumSource
    void each_row_is_added_and_counted_apart_from_those_invited(Database database) {
        long campaign = campaign(database);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Ida", PortalServer.on(database), "0101");
        guest.answer("nok", "hoej-grad", 0);
        assertEquals(200, guest.finish().status());

        Reply dry = send(database, campaign, "?dryRun=true", "text/csv", bytes(THREE));
        assertEquals(200, dry.status(), dry.body());
        assertEquals(0, imports(database, campaign).path("responses").asInt());
        Reply wet = send(database, campaign, "", "text/csv", bytes(THREE));

        assertEquals(200, wet.status(), wet.body());
        assertEquals(dry.json(), wet.json());
        assertEquals(3, wet.json().path("accepted").asInt());
        assertEquals("{\"leverandoer\":2,\"myndighed\":1}", wet.json().at("/persons/groups").toString());
        assertEquals(2, wet.json().at("/persons/municipalities").asInt());
        assertEquals(3, imports(database, campaign).path("responses").asInt());
        assertEquals(4, sent(database, campaign), "beside what was sent by link");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_file_is_noticed_and_an_import_is_taken_back_as_a_whole(Database database) {
        long campaign = campaign(database);
        assertEquals(200, send(database, campaign, "", "text/csv", bytes(THREE)).status());

        Reply twice = send(database, campaign, "?partial=true", "text/csv", bytes(THREE));
        assertEquals(422, twice.status());
        assertTrue(twice.json().at("/faults/0/problem").asText().startsWith("Den samme fil blev indlæst"), twice.body());
        assertEquals(3, sent(database, campaign));
        assertEquals(200, send(database, campaign, "?again=true", "text/csv", bytes(THREE)).status());
        assertEquals(6, sent(database, campaign));

        JsonNode newest = imports(database, campaign).at("/imports/0");
        assertEquals(3, newest.path("rows").asInt());
        assertEquals(204, takeBack(kl(database), campaign, newest.path("id").asText()).status());
        assertEquals(404, takeBack(kl(database), campaign, newest.path("id").asText()).status());
        assertEquals(3, sent(database, campaign));
        assertEquals(3, imports(database, campaign).path("responses").asInt());

        String other = imports(database, campaign).at("/imports/0/id").asText();
        assertEquals(404, takeBack(kl(database), campaign(database), other).status(), "of another campaign");
        kl(database).post("campaigns/" + campaign + "/close");
        assertEquals(409, takeBack(kl(database), campaign, other).status());
        assertEquals(409, send(database, campaign, "?again=true", "text/csv", bytes(THREE)).status());
    }

    @ParameterizedTest
    @EnumSource
    void in_an_anonymous_round_an_import_is_still_known_after_others_have_sent(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = SurveyGuest.openCampaign("Anonym import", true, server);
        assertEquals(200, send(database, campaign, "", "text/csv", bytes(THREE)).status());
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Ida", server, "0101");
        guest.answer("nok", "slet-ikke", 0);
        assertEquals(200, guest.finish().status());
        assertEquals(3, imports(database, campaign).path("responses").asInt());

        takeBack(kl(database), campaign, imports(database, campaign).at("/imports/0/id").asText());

        assertEquals(1, sent(database, campaign));
    }

    @ParameterizedTest
    @EnumSource
    void the_template_filled_in_comes_back_as_csv_and_as_a_workbook(Database database) {
        long campaign = campaign(database);
        PageVisitor page = PageVisitor.loggedIn(ApiClient.KL, PortalServer.on(database));
        String csv = page.get("kl/import/skabelon.csv?runde=" + campaign).body();
        List<String> headings = List.of(csv.strip().replace("\uFEFF", "").replace("\"", "").split(";"));
        assertEquals("organisation,group,nok,kun-myndighed,tid/borgere,tid/papir,bemaerkning", String.join(",", headings));
        List<String> row = List.of("0101", "myndighed", "hoej-grad", "Tid", "60", "40", "Intet");
        byte[] workbook = WorkbookFile.write(new Workbook(List.of(
                new Workbook.Sheet("Vejledning", List.of(List.of("Læs mig"))), new Workbook.Sheet("Svar", List.of(headings, row)))));

        Reply text = send(database, campaign, "", "text/csv", bytes(csv + String.join(";", row)));
        Reply book = send(database, campaign, "", WORKBOOK, workbook);

        assertEquals(200, text.status(), text.body());
        assertEquals(200, book.status(), book.body());
        assertEquals(text.json(), book.json());
        assertEquals(2, sent(database, campaign));
    }

    @ParameterizedTest
    @EnumSource
    void workbooks_of_municipalities_are_taken_too(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        byte[] workbook = WorkbookFile.write(new Workbook(List.of(new Workbook.Sheet(
                "Ark1", List.of(List.of("organisation", "q01"), List.of("101", "ja"), List.of("Aarhus", "måske"))))));

        Reply refused = calls.sendWorkbook("", workbook);
        Reply partial = calls.sendWorkbook("?partial=true", workbook);

        assertEquals(422, refused.status(), refused.body());
        assertEquals(3, refused.json().at("/faults/0/row").asInt());
        assertEquals(200, partial.status(), partial.body());
        assertEquals("ja", calls.responseOf("0101").at("/answers/q01/value").asText());
        assertEquals(422, calls.sendWorkbook("", new byte[] {'P', 'K', 3, 4}).status());
    }

    @ParameterizedTest
    @EnumSource
    void faults_are_told_at_once_and_partly_stored_when_asked(Database database) {
        long campaign = campaign(database);
        byte[] faulty = bytes("organisation;group;nok;kun-myndighed;tid/borgere;tid/papir;bemaerkning\n"
                + "Atlantis;myndighed;hoej-grad;;;;\n0101;leverandoer;nej;Noget;;;\n0101;myndighed;;;60;30;\n"
                + "0101;myndighed;;;;;010190-1234\n0147;myndighed;hoej-grad;;;;\n");

        Reply refused = send(database, campaign, "", "text/csv", faulty);
        Reply partial = send(database, campaign, "?partial=true", "text/csv", faulty);

        assertEquals(422, refused.status());
        assertEquals(
                List.of("2 organisation", "3 nok", "3 kun-myndighed", "4 tid", "5 bemaerkning"),
                StreamSupport.stream(refused.json().path("faults").spliterator(), false)
                        .map(fault -> fault.path("row").asInt() + " " + fault.path("column").asText())
                        .toList());
        assertEquals(200, partial.status());
        assertEquals(1, sent(database, campaign));
    }

    @ParameterizedTest
    @EnumSource
    void an_export_of_another_tool_is_read_by_a_mapping_that_is_made_once(Database database) {
        long campaign = campaign(database);
        String name = "Værktøjet med egne overskrifter";
        Reply kept = kl(database).post(MAPPINGS, mapping(name, "hoej-grad"));
        assertEquals(201, kept.status(), kept.body());
        String id = kept.json().path("id").asText();
        String export = "Id;Kommune;1. Nok oplysninger?;Andet\n1;København;Meget enig;x\n2;Kbh.;Uenig;y\n";

        Reply imported = send(database, campaign, "?mapping=" + id, "text/csv", bytes(export));
        Reply faulty = send(database, campaign, "?mapping=" + id, "text/csv", bytes(export.replace("Uenig", "Enig nok")));
        Reply other = send(database, campaign, "?mapping=" + id, "text/csv", bytes(export.replace("Andet", "Tredje")));

        assertEquals(200, imported.status(), imported.body());
        assertEquals("{\"leverandoer\":2}", imported.json().at("/persons/groups").toString());
        assertEquals(422, faulty.status());
        assertEquals("1. Nok oplysninger?", faulty.json().at("/faults/0/column").asText());
        assertEquals("Enig nok", faulty.json().at("/faults/0/value").asText());
        assertEquals(3, faulty.json().at("/faults/0/row").asInt());
        assertEquals(List.of("Tredje"), other.json().path("faults").findValuesAsText("column"), "unknown, and none is needed");

        JsonNode read = named(database, name);
        assertEquals("hoej-grad", read.at("/columns/2/texts/Meget enig").asText(), read.toString());
        assertEquals(201, kl(database).post(MAPPINGS, mapping(name, "nogen-grad")).status(), "replaced");
        assertEquals(id, named(database, name).path("id").asText());
        assertEquals("nogen-grad", named(database, name).at("/columns/2/texts/Meget enig").asText());

        assertEquals(204, delete(kl(database), MAPPINGS + "/" + id).status());
        assertEquals(404, delete(kl(database), MAPPINGS + "/" + id).status());
        assertEquals(404, send(database, campaign, "?mapping=" + id, "text/csv", bytes(export)).status());
        assertEquals(2, sent(database, campaign), "what was imported stays");
    }

    @ParameterizedTest
    @EnumSource
    void a_mapping_with_faults_is_not_kept(Database database) {
        ApiClient kl = kl(database);
        Reply faulty = kl.post(MAPPINGS, Map.of("name", "Fejl", "columns", List.of(
                Map.of("heading", "A", "to", "findes-ikke"), Map.of("heading", "B", "to", "nok", "texts", Map.of("x", "y")))));

        assertEquals(422, faulty.status(), faulty.body());
        assertEquals(List.of("A", "B", "organisation", "group"), faulty.json().path("faults").findValuesAsText("column"));
        assertAll(
                () -> assertEquals(400, kl.post(MAPPINGS, Map.of("name", "x", "columns", 1)).status()),
                () -> assertEquals(400, kl.post(MAPPINGS, Map.of("name", " ", "columns", List.of())).status()),
                () -> assertEquals(400, kl.post(MAPPINGS, Map.of("name", "x".repeat(101), "organisation", "0101", "group",
                        "myndighed", "columns", List.of())).status()),
                () -> assertEquals(400, kl.post(MAPPINGS, Map.of("name", "x", "colour", 1, "columns", List.of())).status()),
                () -> assertEquals("/problems/cpr-number", kl.post(MAPPINGS, mapping("Om 010190-1234", "hoej-grad"))
                        .json().path("type").asText()),
                () -> assertEquals(404, kl.post("questionnaires/findes-ikke/1/column-mappings", mapping("x", "hoej-grad")).status()));
    }

    @ParameterizedTest
    @EnumSource
    void only_administrators_of_kl_import_and_map(Database database) {
        long campaign = campaign(database);
        PortalServer server = PortalServer.on(database);
        send(database, campaign, "", "text/csv", bytes(THREE));
        String made = imports(database, campaign).at("/imports/0/id").asText();

        for (ApiClient user : List.of(ApiClient.as(ApiClient.ANALYST, server), ApiClient.chief("0101", server))) {
            assertEquals(403, send(user, campaign, "?mapping=x", WORKBOOK, new byte[] {1}).status(), "before anything is read");
            assertEquals(403, takeBack(user, campaign, made).status());
            assertEquals(403, user.get(MAPPINGS).status());
            assertEquals(403, user.post(MAPPINGS, "no json").status(), "before the body is read");
            assertEquals(403, delete(user, MAPPINGS + "/" + made).status());
        }
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).get("campaigns/" + campaign + "/imports").status());
        assertEquals(403, ApiClient.chief("0101", server).get("campaigns/" + campaign + "/imports").status());
        assertEquals(401, ApiClient.nobody(server).get("campaigns/" + campaign + "/imports").status());
        assertEquals(3, sent(database, campaign));
        assertEquals(400, send(database, campaign, "?mapping=x", "text/csv", bytes(THREE)).status());
        assertEquals(404, send(database, campaign, "?mapping=" + UUID.randomUUID(), "text/csv", bytes(THREE)).status());
        assertEquals(404, delete(kl(database), MAPPINGS + "/x").status());
        assertEquals(404, takeBack(kl(database), campaign, "x").status());
    }

    private static Map<String, Object> mapping(String name, String meetsWell) {
        return Map.of("name", name, "group", "leverandoer", "columns", List.of(
                Map.of("heading", "Id"),
                Map.of("heading", "Kommune", "to", "organisation", "texts", Map.of("Kbh.", "0101")),
                Map.of("heading", "1. Nok oplysninger?", "to", "nok",
                        "texts", Map.of("Meget enig", meetsWell, "Uenig", "slet-ikke")),
                Map.of("heading", "Andet")));
    }

    private static JsonNode named(Database database, String name) {
        for (JsonNode kept : kl(database).get(MAPPINGS).json()) {
            if (kept.path("name").asText().equals(name)) {
                return kept;
            }
        }
        throw new AssertionError("No mapping " + name);
    }

    private static Reply send(Database database, long campaign, String query, String type, byte[] file) {
        return send(kl(database), campaign, query, type, file);
    }

    private static Reply send(ApiClient user, long campaign, String query, String type, byte[] file) {
        return user.send("POST", "campaigns/" + campaign + "/import" + query, BodyPublishers.ofByteArray(file),
                Map.of("Content-Type", type));
    }

    private static JsonNode imports(Database database, long campaign) {
        return kl(database).get("campaigns/" + campaign + "/imports").json();
    }

    private static Reply takeBack(ApiClient user, long campaign, String made) {
        return delete(user, "campaigns/" + campaign + "/imports/" + made);
    }

    private static Reply delete(ApiClient user, String path) {
        return user.send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As the page of mirror gaps counts all that is there. */
    private static int sent(Database database, long campaign) {
        String body = PageVisitor.loggedIn(ApiClient.KL, PortalServer.on(database)).get("spejling?runde=" + campaign).body();
        Matcher counted = Pattern.compile("(\\d+) har sendt svar").matcher(body);
        assertTrue(counted.find(), body);
        return Integer.parseInt(counted.group(1));
    }
}
