package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Open links: KL makes codes, whoever has one begins and goes on by a link of their own, and is counted apart. */
class OpenLinksIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void check(Page page) {
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            page.setViewportSize(width, 900);
            Browser.axe(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " scrolls sideways");
        }
        page.setViewportSize(Browser.DESK, 900);
    }

    private static long invited(PortalServer server, long campaign) {
        return ApiClient.as(ApiClient.KL, server).get("campaigns/" + campaign + "/invitations").json().path("total").asLong();
    }

    /** The address of the one code of Aarhus, as KL makes it. */
    private static String made(Page kl, PortalServer server, AskedGroups asked, String most) {
        kl.navigate(server.uri("kl/aabne-links?id=" + asked.campaign()).toString());
        check(kl);
        press(kl, "Lav links");
        assertThat(kl.getByRole(AriaRole.ALERT)).hasText("Vælg en gruppe og mindst én kommune.");
        kl.getByLabel("Gruppe").selectOption("ledere");
        kl.getByLabel("Aarhus").check();
        kl.getByLabel("Højst så mange svar").fill("mange");
        press(kl, "Lav links");
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("Skriv et tal");
        assertThat(kl.getByLabel("Aarhus")).isChecked();
        kl.getByLabel("Højst så mange svar").fill(most);
        press(kl, "Lav links");
        assertThat(kl.getByRole(AriaRole.STATUS)).hasText("1 nyt link er lavet.");
        press(kl, "Vis koderne");
        check(kl);
        return kl.locator("tbody td a").getAttribute("href");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_the_code_begins_and_is_counted_apart(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("Åbent link", false, server);
        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        String address = made(kl, server, asked, "2");
        assertTrue(address.matches(".*/aaben\\?kode=[2-9A-Z]{10}"), address);

        Page one = browser.page(Browser.PHONE);
        one.navigate(address);
        assertThat(one.locator("main")).containsText("Dine svar handler om Aarhus.");
        check(one);
        assertEquals(0, invited(server, asked.campaign()), "opening the page stores nothing");
        press(one, "Begynd");
        one.waitForURL(url -> url.contains("/svar?link="));
        assertThat(one.locator("p.notice.good")).containsText("Gem adressen");
        assertThat(one.locator("#paamindelser")).hasCount(0);
        check(one);
        assertEquals(1, invited(server, asked.campaign()));
        String link = one.url().replaceAll(".*link=([A-Za-z0-9_-]{70}).*", "$1");
        assertEquals(200, asked.asRespondent(
                link, "PUT", "/answers/ta-samlet", "{\"value\":\"slet-ikke\",\"revision\":0,\"key\":\"k1\"}").status());
        assertEquals(200, asked.asRespondent(link, "POST", "/finish", "").status());
        one.context().close();

        begins(address, server);
        Page late = browser.page(Browser.DESK);
        late.navigate(address);
        assertThat(late.locator("main")).containsText("Der kan ikke begynde flere med denne kode.");
        late.context().close();
        counted(kl, server, asked);
        revoked(kl, address, server, asked);
        kl.context().close();
    }

    private static void begins(String address, PortalServer server) {
        PageVisitor visitor = PageVisitor.nobody(server);
        String path = address.substring(server.uri().toString().length());
        PageVisitor.Visit page = visitor.get(path);
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        Map<String, String> fields = PageVisitor.inputs(PageVisitor.form(page.body(), "begynd"));
        PageVisitor.Visit begun = visitor.post("aaben", fields, Map.of());
        assertEquals(302, begun.status());
        PageVisitor.Visit again = visitor.post("aaben", fields, Map.of());
        assertEquals(302, again.status(), "a second press of the button finds it, though the link is full by now");
        assertEquals(begun.header("Location"), again.header("Location"), "and leads to the same survey");
        fields.put("gang", UUID.randomUUID().toString());
        PageVisitor.Visit third = visitor.post("aaben", fields, Map.of());
        assertEquals(200, third.status(), "as many have begun as may: the page says so");
        assertTrue(third.body().contains("Der kan ikke begynde flere"), third.body());
    }

    private static void counted(Page kl, PortalServer server, AskedGroups asked) {
        kl.navigate(server.uri("kl/aabne-links?id=" + asked.campaign()).toString());
        assertEquals("2 2 1", String.join(" ", kl.locator("tbody td.figure").allTextContents()));
        kl.navigate(server.uri("kl/svarprocent?id=" + asked.campaign()).toString());
        assertThat(kl.locator("main")).containsText("Via åbne links har 1 af 2 sendt.");
        check(kl);
        var rates = ApiClient.as(ApiClient.KL, server).get("campaigns/" + asked.campaign() + "/response-rates").json().path("whole");
        assertEquals("0 2 1", rates.path("invited").asInt() + " " + rates.path("begunByOpenLink").asInt() + " "
                + rates.path("sentByOpenLink").asInt());
        assertTrue(rates.path("share").isNull(), "those whom nobody has invited make no rate");
        kl.navigate(server.uri("kl/inviterede?id=" + asked.campaign()).toString());
        assertThat(kl.locator("a[href*='breve.pdf']")).hasCount(0);
    }

    private static void revoked(Page kl, String address, PortalServer server, AskedGroups asked) {
        PageVisitor admin = PageVisitor.loggedIn(ApiClient.KL, server);
        String csv = admin.get("kl/aabne-links.csv?id=" + asked.campaign()).body();
        assertTrue(csv.contains("Aarhus;0751;") && csv.contains(address) && csv.contains(";2;2;1\r\n"), csv);
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, server);
        assertEquals(403, analyst.get("kl/aabne-links.csv?id=" + asked.campaign()).status());
        assertFalse(analyst.get("kl/aabne-links?id=" + asked.campaign()).body().contains("Vis koderne"));
        kl.navigate(server.uri("kl/aabne-links?id=" + asked.campaign()).toString());
        press(kl, "Luk Aarhus");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Linket er lukket.");
        PageVisitor.Visit closed = PageVisitor.nobody(server).get(address.substring(server.uri().toString().length()));
        assertEquals(404, closed.status());
        assertFalse(closed.body().contains("Aarhus"), "a code that worked once tells nothing more than one that never did");
    }

    /** On the spare server: whoever guesses is not heard for a while, right or wrong. */
    @Test
    void guesses_are_throttled_and_typing_errors_are_no_guesses() {
        PortalServer server = PortalServer.spare();
        AskedGroups asked = AskedGroups.open("Gættet", true, server);
        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        String path = made(kl, server, asked, "").substring(server.uri().toString().length());
        PageVisitor nobody = PageVisitor.nobody(server);
        for (int i = 0; i < 12; i++) {
            assertEquals(404, nobody.get("aaben?kode=OOOOO-0000" + i).status(), "can be no code");
        }
        assertEquals(200, nobody.get(path).status());
        for (int i = 0; i < 10; i++) {
            assertEquals(404, nobody.get("aaben?kode=22222-2222" + "23456789AB".charAt(i)).status());
        }
        assertEquals(429, nobody.get("aaben?kode=2222233333").status());
        assertEquals(429, nobody.get(path).status());
        kl.context().close();
    }
}
