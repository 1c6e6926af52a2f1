package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.FilledTemplate;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.PublishedDrafts;
import dk.styringsportal.testing.PublishedProgression;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A municipality's cases become answers, and not one case leaves its machine. */
class CaseSumsIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Stands in the sheet of cases, in the place of one of the target groups. */
    private static final String OF_A_CASE = "Hemmeligt om en sag";

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PublishedDrafts.on(Database.H2);
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Progression", "questionnaire", PublishedProgression.ID))
                .json()
                .path("id")
                .asLong();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void cases_are_added_up_looked_at_and_stored_and_none_is_ever_sent() throws IOException {
        try (Respondent respondent = Respondent.of("0101", campaign, server, browser)) {
            List<String> sent = sentFrom(respondent.page());
            byte[] template = download(respondent);
            FilledTemplate filled = filled(template);

            choose(respondent, "sager.xlsx", WORKBOOK, filled.bytes());
            assertThat(respondent.page().locator("#sumtal")).containsText("Felter, der ændres i besvarelsen: 232. Intet er gemt endnu.");
            assertEquals(0, respondent.stored().path("answers").size());
            assertAccessible(respondent.page());

            respondent.button("Gem tallene").focus();
            respondent.page().keyboard().press("Enter");
            assertThat(respondent.page().locator("#sumtal .notice.good")).containsText("Tallene er gemt.");
            assertStored(respondent);
            assertOnlySums(sent);

            choose(respondent, "sager.xlsx", WORKBOOK, filled.bytes());
            assertThat(respondent.page().locator("#sumtal")).containsText("Alle tallene står allerede i besvarelsen.");
            assertThat(respondent.button("Gem tallene")).hasCount(0);
        }
    }

    private static List<String> sentFrom(Page page) {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url() + "\n" + body(request)));
        return sent;
    }

    private static String body(Request request) {
        byte[] body = request.postDataBuffer();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] download(Respondent respondent) throws IOException {
        respondent.open("besvar?runde=" + campaign);
        respondent.link("Hent tal fra jeres sager").click();
        Download template = respondent.page().waitForDownload(() -> respondent.link("Hent skabelonen (Excel)").click());
        assertEquals("sager-progression-proeve-1.xlsx", template.suggestedFilename());
        try (InputStream content = template.createReadStream()) {
            return content.readAllBytes();
        }
    }

    /** The cases of the test resources in the template that was fetched. */
    private static FilledTemplate filled(byte[] template) throws IOException {
        FilledTemplate filled = new FilledTemplate();
        String mark = FilledTemplate.markOf(filled.bytes());
        return filled.with(mark, FilledTemplate.markOf(template))
                .with("progression/1", PublishedProgression.ID)
                .with("Sindslidelse", OF_A_CASE);
    }

    private static byte[] template() {
        ApiClient.Reply reply = ApiClient.nobody(server).get("questionnaires/" + PublishedProgression.ID + "/cases.xlsx");
        assertEquals(200, reply.status());
        Page page = browser.page(Browser.DESK);
        byte[] template = page.request()
                .get(server.uri("api/v1/questionnaires/" + PublishedProgression.ID + "/cases.xlsx").toString())
                .body();
        page.context().close();
        return template;
    }

    private static void choose(Respondent respondent, String name, String kind, byte[] content) {
        respondent.page().locator("#sumfil").setInputFiles(new FilePayload(name, kind, content));
    }

    private static void assertAccessible(Page page) {
        Browser.axe(page);
        page.setViewportSize(Browser.PHONE, 900);
        Browser.axe(page);
        assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"));
        page.setViewportSize(Browser.DESK, 900);
    }

    /** The numbers are those that Java and LibreOffice find in the same cases: CalculatedSumsTest. */
    private static void assertStored(Respondent respondent) {
        assertEquals(31, respondent.stored().path("answers").size());
        assertEquals(200, respondent.storedAnswer("sager-registreringer").at("/mindst-1/antal").asInt());
        assertEquals(2012, respondent.storedAnswer("aeldste-registrering").asInt());
        assertEquals(2.31, respondent.storedAnswer("vum-foerste").at("/foerste-registrering/gennemsnit").asDouble());
        assertEquals("not-applicable", respondent.storedAnswer("pris-timer-maalgruppe").at("/fysisk/pris-107/means").asText());
        assertTrue(respondent.storedAnswer("beskaeftigelsesindsats").isMissingNode());
        assertEquals("Socialchefen i København", respondent.stored().at("/answers/ydelse/by").asText());
        assertEquals(1, respondent.stored().at("/answers/ydelse/revision").asInt());
    }

    private static void assertOnlySums(List<String> sent) throws IOException {
        String all = String.join("\n", sent);
        assertFalse(all.contains(OF_A_CASE), all);
        assertFalse(all.contains("Kommunens eget tilbud"), all);
        List<String> sums = sent.stream().filter(request -> request.contains("/sums")).filter(request -> request.contains("{")).toList();
        assertEquals(2, sums.size());
        for (String request : sums) {
            JsonNode body = new ObjectMapper().readTree(request.substring(request.indexOf('{')));
            assertEquals(232, body.path("cells").size());
            body.path("cells").forEach(cell -> assertTrue(cell.isNumber() || cell.has("means"), cell.toString()));
            body.fieldNames().forEachRemaining(name -> assertTrue(
                    List.of("questionnaire", "template", "unfit", "cells", "revisions").contains(name), name));
        }
    }

    @Test
    void the_sheet_of_sums_saved_as_csv_does_as_well() {
        try (Respondent respondent = Respondent.of("0147", campaign, server, browser)) {
            respondent.open("besvar-sager?runde=" + campaign + "&sprog=en");
            Browser.axe(respondent.page());
            respondent.open("besvar-sager?runde=" + campaign + "&sprog=da");
            String csv = "Spørgeskema;" + PublishedProgression.ID + ";;;\r\nSkabelon;" + FilledTemplate.markOf(template())
                    + ";;;\r\n\"Celler, der ikke kan tælles med\";0;;;\r\n;;;;\r\nspørgsmål;række;kolonne;tekst;tal\r\n"
                    + "ydelse;p-85;antal;\"6. Ydelse; \"\"støtte\"\"\";12\r\n"
                    + "vum-foerste;foerste-registrering;gennemsnit;14. VUM;2,25\r\n"
                    + "vum-maal;maalsat;gennemsnit;17. VUM;ikke relevant\r\nleverandoer;privat;antal;9. Hvem;\r\n";

            choose(respondent, "sum.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252")));

            assertThat(respondent.page().locator("#sumtal")).containsText("Felter, der ændres i besvarelsen: 3.");
            respondent.button("Gem tallene").click();
            assertThat(respondent.page().locator("#sumtal .notice.good")).isVisible();
            assertEquals(2.25, respondent.storedAnswer("vum-foerste").at("/foerste-registrering/gennemsnit").asDouble());
            assertEquals("not-applicable", respondent.storedAnswer("vum-maal").at("/maalsat/gennemsnit/means").asText());
        }
    }

    @Test
    void what_cannot_be_taken_is_told_and_a_cpr_number_is_not_even_sent() throws IOException {
        try (Respondent respondent = Respondent.of("0151", campaign, server, browser)) {
            List<String> sent = sentFrom(respondent.page());
            respondent.open("besvar-sager?runde=" + campaign);
            byte[] template = template();

            refuses(respondent, filled(template).withSum("E6", "1501901234").bytes(), "Celle E6 i arket Sum ligner et CPR-nummer.");
            refuses(respondent, filled(template).withSum("B3", "4").bytes(), "Celler i arket Sager, der ikke kan tælles med: 4.");
            refuses(respondent, template, "Arket Sum har ingen tal endnu.");
            refuses(respondent, "hej".getBytes(StandardCharsets.UTF_8), "Filen har ikke arket Sum fra skabelonen.");
            refuses(respondent, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3}, "Filen kan ikke læses.");
            refuses(respondent, filled(template).withPart("xl/worksheets/sheet3.xml", " ".repeat(70_000_000)).bytes(), "Filen er for stor.");
            refuses(respondent, filled(template).withPart("xl/workbook.xml", "<a><b></a>").bytes(), "Filen kan ikke læses.");
            refuses(respondent, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, "låst med en adgangskode");
            assertEquals(List.of(), sent.stream().filter(request -> request.contains("/sums/preview")).toList());

            refuses(respondent, new FilledTemplate().bytes(), "Filen hører til et andet spørgeskema.");
            refuses(respondent, new FilledTemplate().with("progression/1", PublishedProgression.ID).bytes(), "en anden version af skabelonen");
            choose(respondent, "sager.xlsx", WORKBOOK, filled(template).withSum("E6", "12000").bytes());
            assertThat(respondent.page().locator("#sumtal .sums-fault")).hasText("Tallet må højst være 9999.");
            assertThat(respondent.button("Gem tallene")).hasCount(0);
            Browser.axe(respondent.page());
            assertEquals(0, respondent.stored().path("answers").size());
        }
    }

    private static void refuses(Respondent respondent, byte[] file, String sentence) {
        choose(respondent, "sager.xlsx", WORKBOOK, file);
        assertThat(respondent.page().locator("#sumtal .notice.error")).containsText(sentence);
    }

    @Test
    void a_colleagues_answer_in_between_is_not_written_over() throws IOException {
        try (Respondent respondent = Respondent.of("0153", campaign, server, browser)) {
            respondent.open("besvar-sager?runde=" + campaign);
            choose(respondent, "sager.xlsx", WORKBOOK, filled(template()).bytes());
            assertThat(respondent.button("Gem tallene")).isVisible();
            ApiClient colleague = ApiClient.chief("0153", server);
            String response = colleague.respond(campaign);
            colleague.answer(response, "ydelse", Map.of("p-85", Map.of("antal", 77)), 0);

            respondent.button("Gem tallene").click();

            assertThat(respondent.page().locator("#sumtal .notice.warning")).containsText("En kollega har ændret");
            assertEquals(1, respondent.stored().path("answers").size());
            assertThat(respondent.page().locator("#sumtal tr", new Page.LocatorOptions().setHasText("§ 85, støtte i eget hjem · Antal sager"))).containsText("77");
            respondent.button("Gem tallene").click();
            assertThat(respondent.page().locator("#sumtal .notice.good")).isVisible();
            assertEquals(2, respondent.stored().at("/answers/ydelse/revision").asInt());
        }
    }

    @Test
    void the_api_takes_the_numbers_of_the_sheet_and_nothing_else() {
        ApiClient chief = ApiClient.chief("0155", server);
        String sums = "responses/" + chief.respond(campaign) + "/sums";
        Map<String, Object> sound = sound(Map.of("ydelse/p-85/antal", 12));

        assertEquals(200, chief.post(sums + "/preview", sound).status());
        assertProblem(415, "sums-file", chief.send("POST", sums, BodyPublishers.ofByteArray(new FilledTemplate().bytes()), Map.of("Content-Type", WORKBOOK)));
        assertProblem(415, "sums-file", chief.send("POST", sums + "/preview", BodyPublishers.ofString("Sager;1"), Map.of("Content-Type", "text/csv")));
        assertProblem(400, "bad-request-body", chief.post(sums + "/preview", with(sound, "sager", List.of(Map.of("alder", "under-40")))));
        assertProblem(400, "bad-request-body", chief.post(sums + "/preview", sound(Map.of("ydelse/p-85/antal", "en tekst om en borger"))));
        assertProblem(400, "bad-request-body", chief.post(sums + "/preview", "{\"questionnaire\":\"a/1\",\"template\":\"b\",\"unfit\":0,\"cells\":{\"c\":1e999999999}}"));
        assertProblem(400, "cpr-number", chief.post(sums + "/preview", sound(Map.of("ydelse/p-85/antal", 1501901234L))));
        assertProblem(422, "sums-cells", chief.post(sums + "/preview", sound(Map.of("sag-1/alder", 12))));
        assertProblem(422, "sums-template", chief.post(sums + "/preview", with(sound, "template", "0000")));
        assertProblem(422, "sums-unfit", chief.post(sums, with(sound(Map.of("ydelse/p-85/antal", 12, "ydelse/p-107/antal", -1)), "revisions", Map.of())));
        assertEquals(0, chief.get(sums.replace("/sums", "")).json().path("answers").size());
        assertProblem(404, "not-found", ApiClient.chief("0157", server).post(sums + "/preview", sound));
        assertProblem(403, "access-denied", ApiClient.as(ApiClient.KL, server).post(sums + "/preview", sound));
        assertEquals(401, ApiClient.nobody(server).post(sums + "/preview", sound).status());
    }

    /** The packaged questionnaire is a pilot: KL may fetch its template, others not while no round asks it. */
    @Test
    void the_template_of_what_is_not_published_is_for_kl() {
        String path = "questionnaires/progression/1/cases.xlsx";

        assertEquals(200, ApiClient.as(ApiClient.KL, server).get(path).status());
        assertEquals(404, ApiClient.chief("0155", server).get(path).status());
        assertEquals(404, ApiClient.nobody(server).get(path).status());
        assertEquals(404, ApiClient.nobody(server).get("questionnaires/styringsoverblik-voksen/2023/cases.xlsx").status());
    }

    private static void assertProblem(int status, String slug, Reply reply) {
        assertEquals(status + " /problems/" + slug, reply.status() + " " + reply.json().path("type").asText(), reply.body());
        assertFalse(reply.body().contains("borger"), reply.body());
    }

    private static Map<String, Object> sound(Map<String, Object> cells) {
        Map<String, Object> sound = new LinkedHashMap<>();
        sound.put("questionnaire", PublishedProgression.ID);
        sound.put("template", FilledTemplate.markOf(template()));
        sound.put("unfit", 0);
        sound.put("cells", cells);
        return sound;
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }
}
