package dk.styringsportal.web.coding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Free text of an anonymous round, from its code book to a quote in an edition, by keyboard where it matters. */
class CodingPagesIT {

    private static final String TITLE = "Kodning på skærmen";
    private static final List<String> TEXTS = List.of("Pengene er små", "Vi mangler folk", "Alt i Odense er svært", "Ved ikke");
    private static final List<String> SPREAD = List.of("0751", "0461", "0851", "0657", "0730", "0561", "0306", "0316");

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

    private static long closedRound() {
        StringBuilder sheet = new StringBuilder();
        for (String text : TEXTS) {
            SPREAD.forEach(code -> sheet.append(code).append(";chefer;").append(text).append('\n'));
        }
        return closedRound(TITLE, sheet.toString());
    }

    private static long closedRound(String title, String rows) {
        long campaign = AskedGroups.open(title, true, server).campaign();
        String sheet = "organisation;group;udfordringer\n" + rows;
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        assertEquals(200, kl.send(
                        "POST", "campaigns/" + campaign + "/import", BodyPublishers.ofString(sheet), Map.of("Content-Type", "text/csv"))
                .status());
        assertEquals(200, kl.post("campaigns/" + campaign + "/close").status());
        return campaign;
    }

    @Test
    void very_many_texts_are_listed_in_the_background_and_the_page_tells_how_far_and_shows_them_by_itself() {
        long campaign = closedRound("Mange tekster", manyRows(6_000));
        PageVisitor visitor = PageVisitor.loggedIn(ApiClient.KL, server);

        String first = visitor.get("kl/kodning?runde=" + campaign).body();
        assertTrue(first.contains(" af 6.000 svar er gennemgået"), first);
        assertTrue(first.contains("kl/kodebog?runde=" + campaign), "code books can be written meanwhile");
        assertEquals(
                302,
                visitor.get("kl/citater?runde=" + campaign + "&spoergsmaal=udfordringer").status(),
                "pages of texts wait there too");

        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        visit(admin, "kl/kodning?runde=" + campaign);
        assertThat(admin.locator("#udfordringer")).containsText("6.000 svar, 5.000 forskellige tekster");
        look(admin);
        admin.context().close();
    }

    @Test
    void finding_texts_can_be_stopped_and_gone_on_with_and_nothing_is_told_until_all_are_found() {
        long campaign = closedRound("Stoppet", manyRows(6_000));
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        String finding = "campaigns/" + campaign + "/finding-texts";
        assertEquals("running", kl.get(finding).json().path("state").asText());
        assertEquals(204, stop(kl, finding));

        ApiClient.Reply refused = kl.get("campaigns/" + campaign + "/coding");
        assertEquals(409, refused.status());
        assertEquals("stopped 0 of 6000", told(refused.json()));
        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.PHONE, server);
        visit(admin, "kl/kodning?runde=" + campaign);
        assertThat(admin.locator("main")).containsText("0 af 6.000 svar er gennemgået");
        assertThat(admin.locator("main")).containsText("Det er stoppet");
        look(admin);
        press(admin, "find:videre");
        assertThat(admin.locator("#udfordringer")).containsText("6.000 svar, 5.000 forskellige tekster");
        assertEquals("done 6000 of 6000", told(kl.get(finding).json()));
        assertEquals(200, kl.get("campaigns/" + campaign + "/coding").status());
        assertEquals("done 6000 of 6000", told(kl.post(finding).json()));
        assertEquals(403, stop(ApiClient.as("socialchef-0147", server), finding));
        admin.context().close();
    }

    private static int stop(ApiClient user, String finding) {
        return user.send("DELETE", finding, BodyPublishers.noBody(), Map.of()).status();
    }

    private static String told(JsonNode finding) {
        return finding.path("state").asText() + " " + finding.path("done").asInt() + " of " + finding.path("of").asInt();
    }

    private static String manyRows(int many) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < many; i++) {
            rows.append(SPREAD.get(i % SPREAD.size())).append(";chefer;Tekst nummer ").append(i % 5_000).append('\n');
        }
        return rows.toString();
    }

    @Test
    void two_code_without_seeing_each_other_a_third_settles_and_a_quote_is_published() {
        long campaign = closedRound();
        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        Page analyst = LoggedIn.as(ApiClient.ANALYST, browser, Browser.PHONE, server);

        writeBook(admin, campaign);
        visit(admin, "kl/kodning?runde=" + campaign);
        start(admin);
        look(admin);
        visit(analyst, "kl/kodning?runde=" + campaign);
        look(analyst);

        codeAll(admin, campaign, Map.of(TEXTS.get(0), "1", TEXTS.get(1), "2", TEXTS.get(2), "1", TEXTS.get(3), "0"));
        assertThat(admin.locator(".notice.good")).containsText("Når den anden også er færdig");
        String task = admin.url().replaceFirst(".*opgave=", "");
        visit(analyst, "kl/kodning-afgoer?opgave=" + task);
        assertThat(analyst.locator(".notice")).containsText("Indtil da ser ingen den andens koder");
        assertFalse(analyst.content().contains(TEXTS.get(0)), "nothing that the other has coded is in sight");
        codeAll(analyst, campaign, Map.of(TEXTS.get(0), "1", TEXTS.get(1), "2", TEXTS.get(2), "2", TEXTS.get(3), "0"));
        assertThat(analyst.locator(".notice.good")).containsText("De to er sammenlignet");
        settle(admin, task);
        JsonNode result = ApiClient.as(ApiClient.ANALYST, server).get("campaigns/" + campaign + "/coding").json().at("/0/result");
        assertEquals(4, result.path("compared").asInt());
        assertEquals(3, result.path("settled").asInt());
        assertEquals(1, result.path("untaggedByBoth").asInt());
        assertEquals(2, result.at("/agreement/0/alike").asInt());

        releaseQuote(admin, campaign);
        publishedQuote(admin, analyst, campaign);
    }

    private static void writeBook(Page admin, long campaign) {
        visit(admin, "kl/kodebog?runde=" + campaign + "&spoergsmaal=udfordringer");
        admin.locator("#navn-0").fill("Økonomi");
        admin.locator("#navn-1").fill("Økonomi");
        press(admin, "kodebog:gem");
        assertThat(admin.locator(".notice.error")).containsText("Kode 2: En anden kode har samme nøgle eller navn.");
        look(admin);
        admin.locator("#navn-1").fill("Rekruttering");
        admin.locator("#definition-1").fill("Når der mangler folk.");
        admin.locator("#eksempler-1").fill("Vi kan ikke få sagsbehandlere");
        press(admin, "kodebog:gem");
        assertThat(admin.locator(".notice.good")).hasText("Kodebogen er gemt.");
        look(admin);
    }

    private static void start(Page admin) {
        admin.locator("details summary").click();
        admin.locator("#foerste-udfordringer").selectOption("kl-admin");
        admin.locator("#anden-udfordringer").selectOption("kl-admin");
        press(admin, "start-udfordringer:knap");
        assertThat(admin.locator(".notice.error")).hasText("Vælg to forskellige personer hos KL.");
        admin.locator("#anden-udfordringer").selectOption("kl-analytiker");
        press(admin, "start-udfordringer:knap");
        assertThat(admin.locator(".notice.good")).hasText("Kodningen er sat i gang.");
    }

    /** With the digits and Enter alone: the first code has the focus when the page opens. */
    private static void codeAll(Page coder, long campaign, Map<String, String> keys) {
        visit(coder, "kl/kodning?runde=" + campaign);
        coder.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Kod – ")).click();
        assertFalse(coder.content().contains("0751") || coder.content().contains("Egedal"), "a text tells of no municipality it came from");
        look(coder);
        for (int done = 0; done < keys.size(); done++) {
            assertThat(coder.locator(".meta").first()).containsText(done + " af 4 tekster er kodet");
            coder.locator("#kode-0").focus();
            coder.keyboard().press(keys.get(coder.locator("blockquote").textContent()));
            coder.waitForNavigation(() -> coder.keyboard().press("Enter"));
        }
    }

    private static void settle(Page admin, String task) {
        visit(admin, "kl/kodning-afgoer?opgave=" + task);
        assertThat(admin.locator("blockquote")).hasText(TEXTS.get(2));
        look(admin);
        admin.locator("#kode-1").check();
        press(admin, "afgoerelse:gem");
        assertThat(admin.locator(".notice.error")).containsText("Skriv en begrundelse");
        admin.locator("#kode-1").check();
        admin.locator("#grund").fill("Det handler om folk.");
        press(admin, "afgoerelse:gem");
        assertThat(admin.locator("#afgoer + .notice.good")).hasText("Teksten er afgjort.");
        assertThat(admin.locator("main")).containsText("af KL, administrator: Det handler om folk.");
    }

    private static void releaseQuote(Page admin, long campaign) {
        visit(admin, "kl/citater?runde=" + campaign + "&spoergsmaal=udfordringer");
        Locator card = admin.locator(".card", new Page.LocatorOptions().setHasText("Odense")).first();
        card.locator("summary").click();
        card.locator("input[type=submit]").click();
        assertThat(admin.locator(".notice.error")).containsText("Citatet nævner Odense.");
        look(admin);
        Locator again = admin.locator(".card", new Page.LocatorOptions().setHasText("Odense")).first();
        again.locator("textarea").fill("Alt […] er svært");
        again.locator("input[type=submit]").click();
        assertThat(admin.locator(".notice.good")).hasText("Citatet er frigivet.");
    }

    private static void publishedQuote(Page admin, Page analyst, long campaign) {
        visit(admin, "kl/udgaver");
        admin.locator("#undersoegelse").selectOption(new SelectOption().setLabel(TITLE));
        press(admin, "ny:lav-knap");
        assertThat(admin.locator("h1")).hasText(TITLE);
        String id = admin.url().replaceFirst(".*id=", "");
        visit(analyst, "kl/udgave?id=" + id);
        press(analyst, "godkend:godkend-knap");
        visit(admin, "kl/udgave?id=" + id);
        press(admin, "udgiv:udgiv-knap");

        Page nobody = browser.page(Browser.PHONE);
        visit(nobody, "udgave?id=" + id + "&tema=9");
        assertThat(nobody.locator("figure.quote")).containsText("Alt […] er svært");
        assertThat(nobody.locator("figure.quote")).containsText("Rekruttering");
        assertTrue(nobody.content().contains("(kodet fritekst)"));
        assertFalse(nobody.content().contains(TEXTS.get(0)) || nobody.content().contains("Odense er svært"));
        look(nobody);
        visit(admin, "kl/citater?runde=" + campaign + "&spoergsmaal=udfordringer");
        admin.locator("input[value='Træk tilbage']").click();
        assertThat(admin.locator(".notice.good")).containsText("Citatet er trukket tilbage.");
        visit(nobody, "udgave?id=" + id + "&tema=9");
        assertThat(nobody.locator("figure.quote")).hasCount(0);
        nobody.context().close();
    }

    private static void visit(Page page, String path) {
        assertEquals(200, page.navigate(server.uri(path).toString()).status(), path);
    }

    private static void press(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }

    private static void look(Page page) {
        Browser.axe(page);
        assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " scrolls sideways");
    }
}
