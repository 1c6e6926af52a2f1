package dk.styringsportal.web.tools;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.files.SampleFiles;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A tool's way over the pages: attached and looked through, shared with a tick, released by KL, found by another. */
class ToolPagesIT {

    private static PortalServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void goes_from_one_municipality_over_kl_to_another() {
        long round = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Redskaber på siderne", "questionnaire", "alle-typer/1"))
                .json().path("id").asLong();
        ApiClient.chief("0201", server).respond(round);
        Page chief = loggedIn("socialchef-0201", Browser.PHONE);
        attach(chief, round);

        share(chief);
        Page kl = loggedIn(ApiClient.KL, Browser.DESK);
        review(kl, round);

        chief.navigate(server.uri("egne-redskaber").toString());
        assertThat(chief.locator("main .tag").first()).hasText("Delt");
        Page other = loggedIn("socialchef-0210", Browser.PHONE);
        find(other);
        chief.getByText("Tag tilbage").first().click();
        assertThat(chief.locator("main")).containsText("Filen deles ikke længere.");
        other.navigate(server.uri("redskaber?tekst=Billede+af+tavlen").toString());
        assertThat(other.locator("main")).not().containsText("Billede af tavlen");
    }

    private static void attach(Page page, long round) {
        page.navigate(server.uri("besvar-tema?runde=" + round + "&tema=4").toString());
        Locator question = page.locator("section#filer");
        page.locator("#filer-svar-fil").setInputFiles(new FilePayload("sag.docx", "application/octet-stream",
                SampleFiles.docx(SampleFiles.paragraph("Sag " + SampleFiles.CPR))));
        assertThat(question.locator("[data-saved]")).containsText("CPR-nummer (i teksten)");

        page.locator("#filer-svar-fil").setInputFiles(new FilePayload("tavle.png", "image/png", SampleFiles.picture("png")));
        assertThat(question.locator("[data-confirm]")).containsText("tavle.png er et billede");
        seenAs(page);
        page.getByText("Gem filen").first().click();
        assertThat(question.locator(".file-list li")).hasCount(0);
        page.locator("#filer-svar-set-efter").check();
        page.getByText("Gem filen").first().click();
        assertThat(question.locator(".file-list a")).hasText("tavle.png");

        page.locator("#filer-svar-link").fill("http://kl.dk");
        page.locator("#filer-svar-link").press("Enter");
        assertThat(question.locator("[data-saved]")).containsText("https://");
        page.locator("#filer-svar-link").fill("https://www.kl.dk/plan");
        page.locator("#filer-svar-link").press("Enter");
        assertThat(question.locator(".file-list a").nth(1)).hasAttribute("href", "https://www.kl.dk/plan");
        assertThat(page.locator("#gemt")).hasText("Alle svar er gemt");
        page.reload();
        assertThat(question.locator(".file-list a")).hasCount(2);
    }

    private static void share(Page page) {
        page.navigate(server.uri("egne-redskaber").toString());
        seenAs(page);
        Locator card = page.locator("section.card").first();
        card.getByLabel("Redskabets navn").fill("Billede af tavlen");
        card.getByLabel("Type").selectOption("andet");
        card.getByText("Send til KL").click();
        assertThat(page.locator("[role=alert]")).containsText("Sæt kryds");
        assertThat(page.locator("section.card").first().getByLabel("Redskabets navn")).hasValue("Billede af tavlen");
        page.locator("section.card").first().getByLabel("Del med andre kommuner").check();
        page.locator("section.card").first().getByText("Send til KL").click();
        assertThat(page.locator("main .tag").first()).hasText("Venter på KL");
    }

    private static void review(Page page, long round) {
        page.navigate(server.uri("kl/redskaber?runde=" + round).toString());
        seenAs(page);
        page.setViewportSize(Browser.PHONE, 900);
        seenAs(page);
        page.locator("details.refusal summary").click();
        page.locator("details.refusal input[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("Skriv en begrundelse");
        page.locator("section.card").first().getByText("Frigiv").click();
        assertThat(page.locator("[role=status]").first()).hasText("Redskabet er frigivet.");
        page.locator("select[name^=kode-]").selectOption("kompetenceplan");
        page.getByText("Gem typer").click();
        assertThat(page.locator("table").last()).containsText("Kompetenceplan");
    }

    private static void find(Page page) {
        page.navigate(server.uri("redskaber").toString());
        seenAs(page);
        page.getByLabel("Søg").fill("tavlen");
        page.getByText("Vis").last().click();
        Locator card = page.locator(".card").first();
        assertThat(card).containsText("Billede af tavlen");
        assertThat(card).containsText("Allerød");
        assertThat(card).containsText("Kompetenceplan");
        String address = card.locator("a").getAttribute("href");
        assertEquals("attachment; filename*=UTF-8''tavle.png",
                page.request().get(server.uri().resolve(address).toString()).headers().get("content-disposition"));
    }

    private static void seenAs(Page page) {
        Browser.axe(page);
        assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), page.url());
    }

    private static Page loggedIn(String user, int widthPixels) {
        Page page = browser.page(widthPixels);
        page.navigate(server.uri("log-ind").toString());
        page.getByLabel("Brugernavn").fill(user);
        page.getByLabel("Adgangskode").fill(ApiClient.PASSWORD);
        page.locator("main [type=submit]").first().click();
        page.waitForURL(url -> !url.contains("log-ind"));
        return page;
    }
}
