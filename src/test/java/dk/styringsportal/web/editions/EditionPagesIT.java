package dk.styringsportal.web.editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.UnfinishedRows;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An edition at the screen: made, commented, approved by another, heard, published, withdrawn. Axe looks at every page. */
class EditionPagesIT {

    private static final List<String> ANSWERING = List.of("0306", "0316", "0320", "0326", "0329");

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
    void from_its_making_to_its_withdrawal() {
        closedCampaign("Udgave på skærmen");
        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        Page analyst = LoggedIn.as(ApiClient.ANALYST, browser, Browser.PHONE, server);
        Page chief = LoggedIn.as("socialchef-0306", browser, Browser.PHONE, server);
        Page nobody = browser.page(Browser.PHONE);

        visit(admin, "kl/udgaver");
        look(admin);
        admin.locator("#undersoegelse").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Udgave på skærmen"));
        admin.locator("[id='ny:lav-knap']").click();
        assertThat(admin.locator("h1")).hasText("Udgave på skærmen");
        assertThat(admin.locator("#naeste ~ .notice")).hasText("En anden hos KL skal godkende den.");
        look(admin);
        String id = admin.url().replaceFirst(".*id=", "");
        write(admin);

        assertEquals(404, chief.navigate(server.uri("hoering?id=" + id).toString()).status());
        assertEquals(404, nobody.navigate(server.uri("udgave?id=" + id).toString()).status());
        visit(analyst, "kl/udgave?id=" + id);
        look(analyst);
        assertThat(analyst.locator("[id='slet:slet-knap']")).hasCount(0);
        analyst.locator("[id='godkend:godkend-knap']").click();
        assertThat(analyst.locator("main")).containsText("Kun en administrator kan gå videre.");
        look(analyst);
        hear(admin, chief, id);

        visit(admin, "kl/udgave?id=" + id);
        admin.locator("#udgives").fill("");
        admin.locator("[id='udgiv:udgiv-knap']").click();
        assertThat(admin.locator("main")).containsText("Udgaven er udgivet.");
        look(admin);
        read(nobody, id);
        admin.locator("[id='rapporter:knap']").click();
        assertThat(admin.locator("#alle-rapporter ~ p a")).hasText(
                "Hent rapporterne (ZIP)", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(admin.locator("#alle-rapporter ~ p")).containsText(new String[] {"Filen slettes efter 7 dage", "5 af 5 rapporter"});
        look(admin);

        admin.locator("[id='tilbage:tilbage-knap']").click();
        assertThat(admin.locator("[role=alert]")).hasText("Skriv en begrundelse på højst 1.000 tegn.");
        admin.locator("#begrundelse").fill("En fejl i spørgsmål 4");
        admin.locator("[id='tilbage:tilbage-knap']").click();
        assertThat(admin.locator("main")).containsText("Begrundelse: En fejl i spørgsmål 4");
        visit(nobody, "udgave?id=" + id);
        assertThat(nobody.locator("main")).containsText("Udgaven er trukket tilbage. Begrundelse: En fejl i spørgsmål 4");
        assertThat(nobody.locator("table")).hasCount(0);
        look(nobody);
    }

    @Test
    void how_far_an_edition_is_can_be_followed_and_it_can_be_cancelled() throws Exception {
        PortalServer postgresql = PortalServer.on(Database.POSTGRESQL);
        long edition = unfinished(postgresql, "Undervejs");
        UnfinishedRows.fail(postgresql, unfinished(postgresql, "Gik i stå"));
        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.PHONE, postgresql);

        admin.navigate(postgresql.uri("kl/udgaver").toString());
        look(admin);
        assertThat(admin.locator("label[for=maaler-" + edition + "]")).hasText("40 pct. er klar");
        assertThat(admin.locator("main")).containsText("Udgaven blev ikke færdig. Lav den igen, eller slet den.");
        admin.locator("[id='afbryd-" + edition + ":knap']").click();
        assertThat(admin.locator("progress")).hasCount(0);
        assertThat(admin.locator("main")).containsText("Gik i stå");
        assertThat(admin.locator("h3").filter(new Locator.FilterOptions().setHasText("Undervejs"))).hasCount(0);

        admin.locator("#undersoegelse").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Gik i stå"));
        admin.locator("[id='ny:lav-knap']").click();
        assertThat(admin.locator("h1")).hasText("Gik i stå");
    }

    private static long unfinished(PortalServer server, String title) throws Exception {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign(title);
        kl.post("campaigns/" + campaign + "/close");
        return UnfinishedRows.insert(server, campaign, java.time.Instant.now().plusSeconds(600));
    }

    private void write(Page admin) {
        admin.locator("a[href*='kl/udgave-tekst']").click();
        look(admin);
        Locator whole = admin.locator("#tekst-whole");
        whole.fill("Borger 010190-1234");
        admin.locator("[id='form-whole:gem']").click();
        assertThat(admin.locator("#fejl-whole")).containsText("CPR");
        assertThat(whole).hasValue("Borger 010190-1234");
        look(admin);
        whole.fill("## Kort sagt\n\nKommunerne ligger tæt. <i>Nej</i> [a](#figur-999)");
        admin.locator("[id='form-whole:gem']").click();
        assertThat(admin.locator("#fejl-whole")).containsText("HTML kan ikke bruges: <i>");
        assertThat(admin.locator("#fejl-whole")).containsText("#figur-999");
        look(admin);
        admin.locator("#alternativ").fill("En prik");
        admin.locator("[id='nyt:fil']").setInputFiles(new FilePayload("prik.png", "image/png", dot()));
        admin.locator("[id='nyt:hent']").click();
        assertThat(admin.locator(".images code")).hasText("![](billede-1.png)");
        whole.fill("## Kort sagt\n\nKommunerne ligger tæt, [se figur 12](#figur-12).\n\n![](billede-1.png)");
        assertThat(admin.locator("#visning h3")).hasText("Kort sagt");
        assertThat(admin.locator("#visning img")).hasAttribute("alt", "En prik");
        admin.locator("[id='form-whole:gem']").click();
        assertThat(admin.locator("[role=status]")).hasText("Bemærkningen er gemt.");
        whole.fill("Kommunerne ligger tæt.");
        admin.locator("[id='form-whole:gem']").click();
        admin.locator("section[aria-labelledby=tidligere] summary").last().click();
        look(admin);
        admin.locator("section[aria-labelledby=tidligere] a").last().click();
        assertThat(whole).hasValue("## Kort sagt\n\nKommunerne ligger tæt, [se figur 12](#figur-12).\n\n![](billede-1.png)");
        admin.locator("[id='form-whole:gem']").click();
        assertThat(admin.locator("[role=status]")).hasText("Bemærkningen er gemt.");
        admin.locator("nav.contents a").nth(2).click();
        assertThat(admin.locator("#tekst-2")).hasValue("");
    }

    private static byte[] dot() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void hear(Page admin, Page chief, String id) {
        visit(admin, "kl/udgave?id=" + id);
        admin.locator("#udgives").fill("2099-01-01T06:00");
        admin.locator("[id='udgiv:udgiv-knap']").click();
        assertThat(admin.locator("main")).containsText("Udgives af sig selv 1. januar 2099");
        admin.locator("[id='hoer:hoer-knap']").click();
        assertThat(admin.locator("main")).containsText("Kommunerne kan se tallene fra");
        look(admin);

        visit(chief, "");
        look(chief);
        chief.locator("a[href$='hoering?id=" + id + "']").click();
        assertThat(chief.locator("main")).containsText("Høring – må ikke deles før 1. januar 2099");
        assertThat(chief.locator("#temaer")).hasText("Odsherred og landet");
        assertEquals(8, chief.locator("td.own").count(), "seven themes and the total");
        assertThat(chief.locator("td.own").last()).not().hasText("–");
        look(chief);
        chief.locator("a[href*='tema=3']").click();
        look(chief);
    }

    private void read(Page nobody, String id) {
        visit(nobody, "udgaver");
        look(nobody);
        nobody.locator("a[href$='udgave?id=" + id + "']").click();
        assertThat(nobody.locator("main")).containsText("5 besvarelser fra landets 98 kommuner.");
        assertThat(nobody.locator("main")).containsText("Kommunerne ligger tæt, se figur 12.");
        assertEquals(60, ((Number) nobody.locator(".prose img").evaluate("image => image.naturalWidth")).intValue());
        assertThat(nobody.locator(".prose a")).hasAttribute("href", "/udgave?id=" + id + "&tema=1#svar-q12");
        assertTrue(nobody.locator("code").textContent().matches("[0-9a-f]{64}"));
        assertThat(nobody.locator("td.own")).hasCount(0);
        look(nobody);
        assertEquals(200, nobody.request()
                .get(nobody.locator("a[href$='data.csv']").evaluate("a => a.href").toString())
                .status());
        nobody.locator("a[href*='tema=2']").click();
        assertThat(nobody.locator("#point")).isVisible();
        look(nobody);
        assertEquals(404, nobody.navigate(server.uri("udgave?id=" + id + "&tema=99").toString()).status());
    }

    private static void closedCampaign(String title) {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign(title);
        ANSWERING.forEach(code -> ApiClient.chief(code, server)
                .submitAll(campaign, AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(Long.parseLong(code)))));
        kl.post("campaigns/" + campaign + "/close");
    }

    private static void visit(Page page, String path) {
        page.navigate(server.uri(path).toString());
    }

    private static void look(Page page) {
        Browser.axe(page);
        assertEquals(
                page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
    }
}
