package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.CopyFile;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft is taken out of the portal, filled in, and comes back; meanwhile others go on in the portal. */
class WorkingCopyIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static long round(PortalServer server, String title) {
        return ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", title, "questionnaire", "alle-typer/1"))
                .json()
                .path("id")
                .asLong();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_filled_in_outside_is_looked_at_and_stored(Database database) throws IOException {
        PortalServer server = PortalServer.on(database);
        long campaign = round(server, "Arbejdskopi " + database);
        ApiClient chief = ApiClient.chief("0159", server);
        String response = chief.respond(campaign);
        chief.answer(response, "valg", "ja", 0);
        chief.answer(response, "linje", "Excel", 0);
        chief.answer(response, "unge", "ja", 0);
        Page page = LoggedIn.as("socialchef-0159", browser, Browser.DESK, server);
        CopyFile file = download(page, server, campaign);

        chief.answer(response, "valg", "nej", 1);
        choose(page, file.answer("valg", "Delvist")
                .answer("linje", "")
                .number("tal", "1234.5")
                .answer("kryds-ene#pris", "x")
                .answer("skala-vendt", "måske")
                .remark("tal", "Et skøn")
                .bytes());

        assertThat(page.locator("h2")).containsText("Ændringer i udfyldt.xlsx");
        assertThat(page.locator(".copy-change")).hasCount(5);
        assertThat(page.locator(".copy-faults li")).hasCount(1);
        assertThat(page.locator(".copy-faults li")).containsText(file.cell("skala-vendt"));
        assertThat(page.locator(".copy-faults li")).containsText("Det svar findes ikke her. Vælg et af disse: ");
        assertThat(change(page, file.cell("valg"))).containsText("Ændret i portalen, siden filen blev hentet.");
        assertThat(change(page, file.cell("valg")).locator("input[value=portal]")).isChecked();
        assertThat(change(page, file.cell("linje")).locator("input")).not().isChecked();
        assertThat(change(page, file.cell("tal")).locator("dd")).hasText(new String[] {"Ubesvaret", "1234,5 kr."});
        Browser.axe(page);
        assertEquals("nej", answers(chief, response).path("valg").path("value").asText(), "nothing is stored yet");

        change(page, file.cell("valg")).locator("input[value=fil]").check();
        button(page, "Gem det valgte").click();
        assertThat(page.locator("[role=status].good")).containsText("Ændringerne er gemt: 4.");
        JsonNode answers = answers(chief, response);
        assertEquals("delvist", answers.path("valg").path("value").asText());
        assertEquals(3, answers.path("valg").path("revision").asInt());
        assertEquals("Excel", answers.path("linje").path("value").asText(), "an empty cell takes nothing back by itself");
        assertEquals("1234.5", answers.path("tal").path("value").asText());
        assertEquals("[\"pris\"]", answers.path("kryds-ene").path("value").toString());
        assertEquals("Et skøn", chief.get("responses/" + response).json().at("/comments/tal/0/text").asText());

        choose(page, file.bytes());
        assertThat(page.locator(".copy-change")).hasCount(1);
        change(page, file.cell("linje")).locator("input").check();
        button(page, "Gem det valgte").click();
        assertThat(page.locator("[role=status].good")).containsText("Ændringerne er gemt: 1.");
        assertTrue(answers(chief, response).path("linje").path("value").isNull(), answers(chief, response).path("linje").toString());
        page.context().close();
    }

    /** Both have looked; the second is asked again, and nothing of it is stored before. */
    @Test
    void an_answer_given_after_the_look_stops_all_of_it() throws IOException {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = round(server, "Arbejdskopi imens");
        ApiClient chief = ApiClient.chief("0161", server);
        String response = chief.respond(campaign);
        Page page = LoggedIn.as("socialchef-0161", browser, Browser.PHONE, server);
        CopyFile file = download(page, server, campaign).answer("valg", "Ja").answer("linje", "Excel");
        choose(page, file.bytes());
        assertThat(page.locator(".copy-change")).hasCount(2);
        Browser.axe(page);
        assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");

        chief.answer(response, "valg", "nej", 0);
        button(page, "Gem det valgte").click();
        assertThat(page.locator("[role=alert]")).containsText("En kollega har svaret, siden I så ændringerne.");
        assertTrue(answers(chief, response).path("linje").isMissingNode(), "all or nothing");
        assertThat(change(page, file.cell("valg"))).containsText("Sidst ændret af Socialchefen i Glostrup");
        button(page, "Gem det valgte").click();
        assertThat(page.locator("[role=status].good")).containsText("Ændringerne er gemt: 1.");
        assertEquals("nej", answers(chief, response).path("valg").path("value").asText(), "the portal's is kept unless it is said");
        page.context().close();
    }

    @Test
    void files_that_are_no_copy_of_this_response_are_refused() throws IOException {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = round(server, "Arbejdskopi afvist");
        ApiClient.chief("0163", server).respond(campaign);
        Page page = LoggedIn.as("socialchef-0163", browser, Browser.DESK, server);
        CopyFile file = download(page, server, campaign);
        for (Map.Entry<byte[], String> refused : Map.of(
                        "PK ikke et regneark".getBytes(StandardCharsets.UTF_8), "Filen er ikke et regneark i formatet .xlsx.",
                        new byte[5 * 1024 * 1024 + 1], "Filen er over 5 MB.",
                        download(page, server, campaign).with(">0163<", ">0165<").bytes(), "Filen er en anden kommunes arbejdskopi.",
                        download(page, server, campaign).with(">" + campaign + "<", ">99999<").bytes(), "Filen er fra en anden undersøgelse.",
                        download(page, server, campaign).with(">alle-typer/1<", ">alle-typer/2<").bytes(), "Filen er fra en anden version af spørgeskemaet.",
                        download(page, server, campaign).with(">Felt<", ">Fjernet<").bytes(), "Filen er ikke en arbejdskopi fra portalen")
                .entrySet()) {
            choose(page, refused.getKey());
            assertThat(page.locator("[role=alert]")).containsText(refused.getValue());
        }
        choose(page, file.bytes());
        assertThat(page.locator("form#gem")).containsText("Der er ingen ændringer at gemme.");
        assertThat(button(page, "Gem det valgte")).hasCount(0);
        page.context().close();
    }

    @Test
    void only_those_who_answer_take_it_out_and_read_it_back() {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = round(server, "Arbejdskopi roller");
        String response = ApiClient.chief("0165", server).respond(campaign);
        AccountKeeper accounts = AccountKeeper.of(server);
        for (String role : List.of("coordinator", "co_respondent", "reader")) {
            String name = "kopi-" + role.substring(0, 4).replace('_', '-');
            accounts.openWith("et-langt-kodeord-17", name, role, "0165", server);
            ApiClient api = ApiClient.with(name, "et-langt-kodeord-17", server);
            assertEquals(role.equals("reader") ? 403 : 200, api.get("responses/" + response + "/working-copy.xlsx").status(), role);
            assertEquals(200, api.get("responses/" + response + "/draft.pdf").status(), role);
        }
        assertEquals(403, ApiClient.as(ApiClient.KL, server).get("responses/" + response + "/working-copy.xlsx").status());
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).get("responses/" + response + "/draft.pdf").status());
        assertEquals(404, ApiClient.chief("0167", server).get("responses/" + response + "/draft.pdf").status());
        assertEquals(403, PageVisitor.loggedIn(ApiClient.KL, server).get("besvar-arbejdskopi?runde=" + campaign).status());
    }

    private static CopyFile download(Page page, PortalServer server, long campaign) throws IOException {
        page.navigate(server.uri("besvar?runde=" + campaign).toString());
        Download download = page.waitForDownload(() -> page.getByText("Hent arbejdskopien (Excel)").click());
        assertEquals("arbejdskopi.xlsx", download.suggestedFilename());
        page.getByText("Indlæs en udfyldt arbejdskopi").click();
        assertThat(page.locator("h1")).hasText("Arbejdskopi");
        return new CopyFile(Files.readAllBytes(download.path()));
    }

    private static void choose(Page page, byte[] file) {
        if (page.locator("input[type=file]").count() == 0) {
            button(page, "Vælg en anden fil").click();
        }
        page.getByLabel("Udfyldt arbejdskopi").setInputFiles(new FilePayload("udfyldt.xlsx", WORKBOOK, file));
        button(page, "Se ændringerne").click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("input[type=submit][value='" + name + "']");
    }

    private static Locator change(Page page, String cell) {
        return page.locator(".copy-change")
                .filter(new Locator.FilterOptions().setHas(page.getByText(cell, new Page.GetByTextOptions().setExact(true))));
    }

    private static JsonNode answers(ApiClient chief, String response) {
        return chief.get("responses/" + response).json().path("answers");
    }
}
