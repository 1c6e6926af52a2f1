package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server killed while it invites those in a list: what it had done is done, and going on doubles nobody. */
class InterruptedContactsIT {

    private static final int PEOPLE = 40_000;

    private static long invited(PortalServer server, long campaign) {
        return ApiClient.as(ApiClient.KL, server).get("campaigns/" + campaign + "/invitations").json().path("total").asLong();
    }

    /** Every second has no address, so that nothing but name and role tells them apart. */
    private static byte[] list() {
        return ("kommune;gruppe;navn;mail\n" + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "0101;ledere;Person " + i + ";" + (i % 2 == 0 ? "" : "p" + i + "@kommune.dk") + "\n")
                        .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nobody_is_left_out_and_nobody_doubled() throws Exception {
        PortalServer server = PortalServer.spare();
        try (Browser browser = new Browser()) {
            AskedGroups asked = AskedGroups.open("Afbrudt", false, server);
            Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
            page.navigate(server.uri("kl/kontakter?id=" + asked.campaign()).toString());
            page.setInputFiles("input[type=file]", new FilePayload("kontakter.csv", "text/csv", list()));
            press(page, "Vis, hvad listen indeholder");
            assertThat(page.locator("main")).containsText("40.000 bliver inviteret");
            press(page, "Invitér");
            while (invited(server, asked.campaign()) == 0) {
                Thread.sleep(50);
            }
            String address = page.url();
            server.kill();
            server.restart();

            long before = invited(server, asked.campaign());
            assertTrue(before > 0 && before < PEOPLE, before + " were invited when the server was killed");
            Page anew = browser.page(Browser.DESK);
            anew.navigate(server.uri("log-ind").toString());
            anew.getByLabel("Brugernavn").fill(ApiClient.KL);
            anew.getByLabel("Adgangskode").fill(ApiClient.PASSWORD);
            press(anew, "Log ind");
            anew.waitForURL(url -> !url.contains("log-ind"));
            anew.navigate(address);
            assertThat(anew.locator("main")).containsText("Det gik i stå", new ContainsTextOptions().setTimeout(90_000));
            press(anew, "Fortsæt");
            assertThat(anew.locator("main")).containsText("40.000 er inviteret", new ContainsTextOptions().setTimeout(120_000));
            assertEquals(PEOPLE, invited(server, asked.campaign()));
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
