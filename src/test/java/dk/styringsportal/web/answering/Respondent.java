package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.PortalServer;

/** A socialchef at a computer, with the words of the answering pages: opens themes, gives answers, sees them saved. */
final class Respondent implements AutoCloseable {

    private final PortalServer server;
    private final String organisation;
    private final long campaign;
    private final BrowserContext computer;
    private Page page;

    private Respondent(PortalServer server, String organisation, long campaign, BrowserContext computer) {
        this.server = server;
        this.organisation = organisation;
        this.campaign = campaign;
        this.computer = computer;
        this.page = computer.newPage();
    }

    /** Logged in at a computer of their own; the response is begun. */
    static Respondent of(String organisation, long campaign, PortalServer server, Browser browser) {
        ApiClient.chief(organisation, server).respond(campaign);
        Respondent respondent = new Respondent(server, organisation, campaign, browser.visitor(Browser.DESK));
        respondent.logIn();
        return respondent;
    }

    private void logIn() {
        page.navigate(server.uri("log-ind").toString());
        sendLogIn(page, organisation);
        page.waitForURL(server.uri().toString());
    }

    static void sendLogIn(Page page, String organisation) {
        page.getByLabel("Brugernavn").fill("socialchef-" + organisation);
        page.getByLabel("Adgangskode").fill(ApiClient.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind")).click();
    }

    Page page() {
        return page;
    }

    BrowserContext computer() {
        return computer;
    }

    void open(String path) {
        page.navigate(server.uri(path).toString());
    }

    void openTheme(int number) {
        open("besvar-tema?runde=" + campaign + "&tema=" + number);
    }

    /** Another tab of the same browser, from now on the one used. */
    Page newTab() {
        page = computer.newPage();
        return page;
    }

    void use(Page tab) {
        page = tab;
    }

    /** The tab is closed, as by closing the lid and ending the browser; a new one is open. */
    void comeBackInANewTab() {
        Page old = page;
        page = computer.newPage();
        old.close();
    }

    /** The input of an option: "q01-svar", "ja" or "q04-p-107", "nej". */
    Locator option(String field, String option) {
        return page.locator("#" + field + "-" + option);
    }

    void choose(String field, String option) {
        option(field, option).check();
    }

    Locator question(String item) {
        return page.locator("section#" + item);
    }

    Locator saved(String item) {
        return question(item).locator("[data-saved]");
    }

    void seesSaved(String item) {
        assertThat(saved(item)).containsText("gemt kl. ");
    }

    void seesAllSaved() {
        assertThat(page.locator("#gemt")).hasText("Alle svar er gemt");
    }

    void sees(Locator place, String text) {
        assertThat(place).containsText(text);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The response as the portal has it. */
    JsonNode stored() {
        ApiClient api = ApiClient.chief(organisation, server);
        return api.get("responses/" + api.respond(campaign)).json();
    }

    /** The stored answer to an item; a missing node where there is none. */
    JsonNode storedAnswer(String item) {
        return stored().path("answers").path(item).path("value");
    }

    @Override
    public void close() {
        computer.close();
    }
}
