package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every item type goes from the file over the page to the stored answer, the score and the report. */
class EveryTypeIT {

    private static final String QUESTIONNAIRE = "alle-typer/1";
    private static final int THEMES = 5;

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Alle typer", "questionnaire", QUESTIONNAIRE))
                .json()
                .path("id")
                .asLong();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void is_answered_submitted_scored_and_reported() {
        try (Respondent respondent = Respondent.of("0157", campaign, server, browser)) {
            oneAnswer(respondent);
            severalAnswers(respondent);
            numbers(respondent);
            words(respondent);
            conditions(respondent);

            respondent.page().locator(".pager").getByText("Tjek og indsend").click();
            assertThat(respondent.page().locator(".missing")).hasCount(0);
            respondent.page().locator("#erklaering").check();
            respondent.button("Indsend").click();
            assertThat(respondent.page().locator("h1")).hasText("Tak, besvarelsen er indsendt");
            assertEquals("submitted", respondent.stored().path("state").asText());
            assertResult(respondent);
        }
    }

    private static void oneAnswer(Respondent respondent) {
        respondent.openTheme(1);
        assertThat(respondent.page().locator("#tekst-1")).containsText("to afsnit");
        respondent.choose("valg-svar", "ja");
        respondent.choose("valg-ved-ikke-svar", "nej");
        respondent.choose("unge-svar", "nej");
        respondent.choose("skala-uden-midte-svar", "hoej-grad");
        respondent.choose("skala-med-midte-svar", "ikke-relevant");
        respondent.choose("skala-vendt-svar", "helt-uenig");
        assertThat(respondent.question("skala-point")).isHidden();
        assertThat(respondent.option("valg-uden-regel-svar", "ungekonsulent")).isHidden();
        respondent.choose("unge-svar", "ja");
        assertThat(respondent.question("skala-point")).isVisible();
        assertThat(respondent.option("valg-uden-regel-svar", "ungekonsulent")).isVisible();
        respondent.choose("skala-point-svar", "gode");
        respondent.choose("valg-uden-regel-svar", "leder");
        respondent.seesAllSaved();
        assertEquals("helt-uenig", respondent.storedAnswer("skala-vendt").asText());
    }

    private static void severalAnswers(Respondent respondent) {
        respondent.openTheme(2);
        respondent.choose("kryds-ene-svar", "intet-af-det");
        respondent.choose("kryds-ene-svar", "varighed");
        assertFalse(respondent.option("kryds-ene-svar", "intet-af-det").isChecked(), "stands alone");
        respondent.choose("kryds-ene-svar", "virkning");
        respondent.choose("kryds-graenser-svar", "udvalg");
        for (String row : new String[] {"boern", "unge", "voksne"}) {
            respondent.choose("kryds-matrix-" + row, "raad");
            respondent.choose("matrix-antal-" + row, "ja");
            respondent.choose("matrix-skala-" + row, "nogen-grad");
            respondent.choose("behov-" + row, "stort");
            respondent.choose("brug-" + row, "lidt");
        }
        respondent.choose("matrix-point-sager", "aarligt");
        respondent.choose("matrix-point-tilbud", "ved-ikke");
        respondent.seesAllSaved();
        assertEquals("[\"varighed\",\"virkning\"]", respondent.storedAnswer("kryds-ene").toString());
    }

    private static void numbers(Respondent respondent) {
        respondent.openTheme(3);
        Page page = respondent.page();
        type(page, "tal-svar-felt", "for meget");
        respondent.sees(respondent.saved("tal"), "Skriv et tal");
        type(page, "tal-svar-felt", "10.000,50");
        respondent.sees(respondent.saved("tal"), "højst være 9999,99");
        assertTrue(respondent.storedAnswer("tal").isMissingNode(), "a fault is not sent");
        type(page, "tal-svar-felt", "1.234,5");
        respondent.seesSaved("tal");
        assertEquals("1234.5", respondent.storedAnswer("tal").asText());
        respondent.choose("tal-ved-ikke-svar", "dont-know");
        for (String row : new String[] {"boern", "unge"}) {
            type(page, "talmatrix-" + row + "-antal", "12");
            type(page, "talmatrix-" + row + "-udgift", "0,125");
            type(page, "talmatrix-" + row + "-aendring", "-2,5");
        }
        type(page, "andele-boern-felt", "50");
        page.locator("#andele-unge-felt").fill("30");
        respondent.seesAllSaved();
        assertThat(page.locator("#andele-unge-felt")).hasValue("30");
        assertEquals("{\"boern\":50,\"unge\":30}", respondent.storedAnswer("andele").toString());
        type(page, "andele-voksne-felt", "30");
        assertThat(respondent.question("andele").locator(".sum")).containsText("I alt 110 pct.");
        type(page, "andele-voksne-felt", "20");
        assertThat(respondent.question("andele").locator(".sum")).hasText("I alt 100 pct.");
        type(page, "andele-frit-boern-felt", "99,5");
        type(page, "andele-frit-unge-felt", "ved ikke");
        type(page, "andele-frit-voksne-felt", "80");
        respondent.seesAllSaved();
        assertEquals("{\"means\":\"dont-know\"}", respondent.storedAnswer("tal-ved-ikke").toString());
        assertEquals("-2.5", respondent.storedAnswer("talmatrix").at("/unge/aendring").asText());
        assertEquals("{\"means\":\"dont-know\"}", respondent.storedAnswer("andele-frit").path("unge").toString());
    }

    private static void words(Respondent respondent) {
        respondent.openTheme(4);
        Page page = respondent.page();
        type(page, "linje-svar-felt", "Excel");
        respondent.choose("linje-ved-ikke-svar", "not-applicable");
        type(page, "afsnit-svar-felt", "Ring til 010190-1234 🙂\nog <b>hils</b>");
        respondent.sees(respondent.question("afsnit").locator(".look-alikes"), "010190-1234, der ligner et CPR-nummer");
        type(page, "afsnit-svar-felt", "Det går godt 🙂\nog <b>bedre</b> end før");
        respondent.seesSaved("afsnit");
        page.locator("#dag-svar-felt").fill("2024-02-29");
        respondent.choose("dag-ved-ikke-svar", "dont-know");
        place(page, "orden-alle", "tid", "pris", "pris");
        respondent.sees(respondent.saved("orden-alle"), "to pladser");
        place(page, "orden-alle", "tid", "pris", "kvalitet");
        respondent.choose("orden-to-svar", "not-applicable");
        handIn(respondent, "filer", "../plan.exe", "MZ program");
        respondent.sees(respondent.saved("filer"), "Filen kunne ikke gemmes");
        handIn(respondent, "filer", "plan.txt", "En plan");
        assertThat(respondent.question("filer").locator(".file-list a")).hasText("plan.txt");
        respondent.choose("filer-ikke-relevant-svar", "not-applicable");
        respondent.seesAllSaved();
        assertEquals("[\"tid\",\"pris\",\"kvalitet\"]", respondent.storedAnswer("orden-alle").toString());
        assertEquals("2024-02-29", respondent.storedAnswer("dag").asText());
        assertFile(respondent);
    }

    /** It comes back as it was handed in, as an attachment, to its own municipality and to no other. */
    private static void assertFile(Respondent respondent) {
        JsonNode file = respondent.storedAnswer("filer").get(0);
        String path = "responses/" + respondent.stored().path("id").asText() + "/files/" + file.path("id").asText();
        ApiClient.Reply fetched = ApiClient.chief("0157", server).get(path);

        assertEquals("En plan", fetched.body());
        assertTrue(fetched.header("Content-Disposition").startsWith("attachment"), fetched.header("Content-Disposition"));
        assertEquals("application/octet-stream", fetched.header("Content-Type"));
        assertEquals(404, ApiClient.chief("0159", server).get(path).status());
    }

    private static void conditions(Respondent respondent) {
        respondent.openTheme(5);
        assertThat(respondent.page().locator("#tekst-dyrt")).isVisible();
        assertThat(respondent.question("billigt")).isHidden();
        assertThat(respondent.question("gammel-strategi")).isHidden();
        assertThat(respondent.question("excel-flere")).isHidden();
        type(respondent.page(), "ny-strategi-svar-felt", "Udvalget");
        respondent.choose("excel-svar", "nej");
        assertThat(respondent.question("excel-flere")).isVisible();
        type(respondent.page(), "excel-flere-svar-felt", "3");
        type(respondent.page(), "andet-end-pris-svar-felt", "Med tid");
        respondent.seesAllSaved();
        assertEquals("3", respondent.storedAnswer("excel-flere").asText());
    }

    private static void assertResult(Respondent respondent) {
        String scores = "campaigns/" + campaign + "/organisations/0157/scores";
        JsonNode score = ApiClient.chief("0157", server).get(scores).json();
        assertEquals(100, question(score, "skala-vendt").path("points").asInt());
        assertTrue(question(score, "skala-med-midte").path("points").isNull());
        assertEquals(2, question(score, "behov").at("/reason/gap/mean").asInt());
        respondent.open("resultat?runde=" + campaign);
        respondent.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(respondent.page().locator("main")).containsText("1234,5 kr.");
        assertThat(respondent.page().locator("main")).containsText("1. Tid; 2. Pris; 3. Kvalitet");
        assertThat(respondent.page().locator("main")).not().containsText("Hvorfor er strategien så gammel?");
        Browser.axe(respondent.page());
        ApiClient.Reply report = ApiClient.chief("0157", server)
                .get("campaigns/" + campaign + "/organisations/0157/report.pdf");
        assertEquals(200, report.status());
    }

    private static JsonNode question(JsonNode score, String id) {
        for (JsonNode question : score.path("questions")) {
            if (question.path("id").asText().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("No question " + id);
    }

    private static void type(Page page, String input, String text) {
        Locator field = page.locator("#" + input);
        field.fill(text);
        field.blur();
    }

    private static void place(Page page, String item, String... keys) {
        for (int place = 1; place <= keys.length; place++) {
            page.locator("#" + item + "-svar-plads-" + place).selectOption(keys[place - 1]);
        }
    }

    private static void handIn(Respondent respondent, String item, String name, String content) {
        respondent.page().locator("#" + item + "-svar-fil").setInputFiles(
                new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void can_be_used_by_everybody(int widthPixels) {
        ApiClient.chief("0159", server).respond(campaign);
        Page page = browser.page(widthPixels);
        page.navigate(server.uri("log-ind").toString());
        Respondent.sendLogIn(page, "0159");
        page.waitForURL(server.uri().toString());
        for (int theme = 1; theme <= THEMES; theme++) {
            page.navigate(server.uri("besvar-tema?runde=" + campaign + "&tema=" + theme).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Browser.axe(page);
            assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "theme " + theme);
        }
        page.navigate(server.uri("spoergeskema?id=" + QUESTIONNAIRE).toString());
        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "the questionnaire");
        page.context().close();
    }
}
