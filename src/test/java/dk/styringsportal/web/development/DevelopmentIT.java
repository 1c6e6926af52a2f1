package dk.styringsportal.web.development;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SheetText;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two closed rounds of the steering overview side by side. */
class DevelopmentIT {

    private static final String ADDRESS = "udvikling?spoergeskema=styringsoverblik-voksen";

    private static Browser browser;
    private final PortalServer server = PortalServer.on(Database.H2);

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_municipality_sees_its_rounds_and_kl_any_or_the_nation() {
        long first = closedRound("Overblik A", 0);
        long second = closedRound("Overblik B", 3);
        ApiClient chief = ApiClient.chief("0306", server);
        JsonNode over = chief.get("development/styringsoverblik-voksen").json();

        int rounds = over.path("rounds").size();
        assertEquals(List.of(first, second), List.of(
                over.path("rounds").path(rounds - 2).path("campaign").asLong(),
                over.path("rounds").path(rounds - 1).path("campaign").asLong()));
        JsonNode told = over.path("total").path("told").path(rounds - 1);
        assertEquals(points(chief, second), told.path("own").asDouble());
        assertEquals(6, told.path("nation").path("n").asInt());
        assertEquals(false, told.path("breakBefore").asBoolean());
        assertEquals(47, over.path("total").path("common").size());
        assertEquals(404, chief.get("development/styringsoverblik-voksen?organisation=0316").status());
        assertEquals(404, ApiClient.chief("0400", server).get("development/faglig-ledelse").status());

        for (int width : List.of(Browser.DESK, Browser.PHONE)) {
            Page page = LoggedIn.as("socialchef-0306", browser, width, server);
            page.navigate(server.uri(ADDRESS).toString());
            assertThat(page.locator("h1")).containsText("Odsherred");
            assertThat(page.locator("main")).containsText("Overblik B");
            assertThat(page.locator("main")).containsText("Der er ingen brud");
            checkLook(page);
            page.context().close();
        }
        Page kl = LoggedIn.as("kl-analytiker", browser, Browser.DESK, server);
        kl.navigate(server.uri("kl/runde?id=" + second).toString());
        kl.locator("a[href*='" + ADDRESS + "']").click();
        assertThat(kl.locator("table.rounds").first()).containsText("landet");
        kl.selectOption("#kommune", "0306");
        kl.locator(".chooser button").click();
        assertThat(kl.locator("h1")).containsText("Odsherred");
        checkLook(kl);
        kl.context().close();
    }

    private static double points(ApiClient chief, long campaign) {
        return chief.get("campaigns/" + campaign + "/organisations/0306/scores").json().path("total").path("points").asDouble();
    }

    /** Six answer by import, then KL closes it. */
    private long closedRound(String title, int seed) {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign(title);
        String sheet = SheetText.OF_KEYS.of(List.of("0306", "0316", "0320", "0326", "0329", "0330"), seed);
        assertEquals(
                200,
                kl.send("POST", "campaigns/" + campaign + "/import", BodyPublishers.ofString(sheet),
                                Map.of("Content-Type", "text/csv"))
                        .status());
        assertEquals(200, kl.post("campaigns/" + campaign + "/close").status());
        return campaign;
    }

    private static void checkLook(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        Browser.axe(page);
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
