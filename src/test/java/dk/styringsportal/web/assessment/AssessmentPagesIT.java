package dk.styringsportal.web.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AssessedRound;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessors rate municipalities in the browser, and settle what they differ about. */
class AssessmentPagesIT {

    private static Browser browser;
    private static PortalServer server;
    private static long campaign;

    @BeforeAll
    static void open() {
        browser = new Browser();
        server = PortalServer.on(Database.H2);
        campaign = AssessedRound.open("Bedømmere i browseren", server);
        for (String user : new String[] {ApiClient.KL, ApiClient.ANALYST}) {
            ApiClient assessor = ApiClient.as(user, server);
            AssessedRound.rate(assessor, campaign, "0101", 1, '4', user.equals(ApiClient.KL) ? '3' : '1');
            AssessedRound.rate(assessor, campaign, "0147", 1, '2', '2');
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page visit(String user, int widthPixels, String address) {
        Page page = LoggedIn.as(user, browser, widthPixels, server);
        assertEquals(200, page.navigate(server.uri("kl/" + address).toString()).status());
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "vurderinger?, 1280", "vurderinger?, 320", "vurdering?kommune=0101&tema=1&, 1280", "vurdering?kommune=0101&tema=1&, 320",
        "vurdering?kommune=0461&tema=3&, 1280", "vurdering?kommune=0461&tema=3&, 320"
    })
    void pages_pass_axe_and_scroll_only_downwards(String address, int widthPixels) {
        Page page = visit("kl-analytiker", widthPixels, address + "runde=" + campaign);

        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        page.context().close();
    }

    @Test
    void an_administrator_draws_lots_for_who_rates_what() {
        long dealt = AssessedRound.open("Fordelt i browseren", server);
        Page page = visit("kl-admin", Browser.PHONE, "vurderinger?runde=" + dealt);
        page.getByText("Fordel kommunerne").click();
        page.locator("#fordel input[value=kl-admin]").check();
        page.getByText("Fordel ved lodtrækning").click();
        assertThat(page.locator("[role=alert]")).hasText("Vælg mindst to bedømmere.");
        assertThat(page.locator("#fordel input[value=kl-admin]")).isChecked();

        page.locator("#fordel input[value=kl-analytiker]").check();
        page.getByText("Fordel ved lodtrækning").click();
        assertThat(page.locator("[role=status]")).hasText("Fordelingen er gemt.");
        assertThat(page.locator("section[aria-labelledby=fordeling] tbody tr")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby=fordeling] tbody tr").first()).containsText("980 af 54");
        page.getByText("Fordel kommunerne").click();
        Browser.axe(page);
        assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        page.context().close();
    }

    @Test
    void one_rates_changes_and_takes_back() {
        Page page = visit("kl-admin", Browser.DESK, "runde?id=" + campaign);
        page.locator(".parts a:has-text('Vurderinger')").click();
        page.locator("a[aria-label^='Vejle'], a[aria-label^='Odense, Organisering']").first().click();

        page.locator("input[value='Gem vurdering']").click();
        assertThat(page.locator("[role=alert]")).hasText("Vælg mindst én vurdering.");

        page.locator("#note-praksis").fill("Klar fordeling");
        page.locator("input[name=valg-praksis][value=i-hoej-grad]").check();
        page.locator("input[value='Gem vurdering']").click();
        assertThat(page.locator("[role=status]")).hasText("Din vurdering er gemt.");
        assertThat(page.locator("input[name=valg-praksis][value=i-hoej-grad]")).isChecked();
        assertThat(page.locator("#note-praksis")).hasValue("Klar fordeling");

        page.locator("input[value='Tag min vurdering tilbage']").click();
        assertThat(page.locator("[role=status]")).hasText("Din vurdering er taget tilbage.");
        assertThat(page.locator("input[name=valg-praksis]:checked")).hasCount(0);
        page.context().close();
    }

    @Test
    void what_two_differ_about_is_settled_with_a_reason_that_is_not_lost() {
        Page page = visit("kl-analytiker", Browser.DESK, "vurdering?kommune=0101&tema=1&runde=" + campaign);
        Locator tools = page.locator("section[aria-labelledby=k-redskaber]");
        assertThat(page.locator("section[aria-labelledby=k-praksis]")).containsText("bedømmerne er enige");
        assertThat(tools).containsText("ikke afgjort");

        tools.locator("textarea").fill("Et udkast");
        tools.locator("input[value=Afgør]").click();
        assertThat(tools.locator("[role=alert]")).hasText("Vælg den værdi, der gælder.");
        assertThat(tools.locator("textarea")).hasValue("Et udkast");

        tools.locator("select").selectOption("i-mindre-grad");
        tools.locator("input[value=Afgør]").click();
        assertThat(page.locator("[role=status]")).hasText("Værdien er afgjort.");
        assertThat(tools).containsText("I mindre grad");
        assertThat(tools).containsText("Afgjort af");
        page.context().close();
    }

    @Test
    void the_table_tells_how_far_all_are_and_goes_out_as_a_file() throws IOException {
        Page page = visit("kl-analytiker", Browser.DESK, "vurderinger?vis=uenige&runde=" + campaign);

        assertThat(page.locator("[aria-current=page]").last()).hasText("Skal afgøres");
        assertThat(page.locator("section[aria-labelledby=metode]")).containsText("Krippendorffs");
        Download file = page.waitForDownload(() -> page.locator("a:has-text('Hent vurderingerne som CSV')").click());
        String text = Files.readString(file.path());
        assertTrue(text.contains("Frederiksberg;Politisk styringsgrundlag;Praksis;2;I mindre grad;I mindre grad;I mindre grad;2;"), text);
        page.context().close();
    }

    @Test
    void what_is_not_assessed_is_not_found() {
        Page page = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        long other = ApiClient.as(ApiClient.KL, server).openCampaign("Uden bedømmere");

        for (String address : new String[] {
            "vurderinger?runde=" + other, "vurderinger", "vurdering?runde=" + campaign, "vurdering?runde=" + campaign + "&kommune=0153&tema=1",
            "vurdering?runde=" + campaign + "&kommune=0101&tema=99", "vurderinger.csv?runde=" + other
        }) {
            assertEquals(404, page.navigate(server.uri("kl/" + address).toString()).status(), address);
        }
        page.context().close();
    }
}
